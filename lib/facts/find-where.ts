import type { Entity } from '../annotations.ts';
import { bareFact, type Candidate, type FactContext, sentenceAt } from './fact-context.ts';
import { headlineNames } from './find-who.ts';

const before =
  /(?:^|[^\p{L}])(in|at|near|from|outside|across|off|of|to)\s+(?:(?:the|central|north|south|east|west|northern|southern|eastern|western|nearby)\s+)*$/iu;
const weightOfPreposition: Readonly<Record<string, number>> = {
  in: 1,
  at: 1,
  near: 0.9,
  outside: 0.8,
  across: 0.7,
  off: 0.7,
  from: 0.3,
  of: 0.3,
  to: 0.3,
};

/** Places: those that something happens "in" or "at" high in the article, else the dateline's. */
export function findWhere(context: FactContext): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, entity] of context.annotations.entities.entries()) {
    if (entity.type !== 'place') continue;
    const best = bestPlaceMention(context, entity);
    if (best) candidates.push({ ...best, fact: { ...best.fact, entity: index } });
  }
  return [...candidates, ...placeOfDateline(context, candidates)];
}

function bestPlaceMention(context: FactContext, entity: Entity): Candidate | undefined {
  const { article, focus } = context;
  let best: Candidate | undefined;
  for (const [order, span] of entity.mentions.slice(0, 20).entries()) {
    const sentence = sentenceAt(context, span.start);
    if (sentence === undefined) continue;
    const preposition = before.exec(article.text.slice(Math.max(0, span.start - 40), span.start))?.[1]?.toLowerCase();
    const isOwner = /^['’]s\b/.test(article.text.slice(span.end, span.end + 3));
    const setting = isOwner ? 0 : (weightOfPreposition[preposition ?? ''] ?? 0.1);
    const weight = setting * (0.2 + 0.8 / (1 + sentence)) + 0.5 * (focus[sentence] ?? 0) - 0.01 * order;
    if (weight > (best?.weight ?? -1)) best = { fact: bareFact('where', span, sentence), weight };
  }
  if (!best) return undefined;
  const frequency = Math.min(1, entity.mentions.length / 5);
  return { ...best, weight: best.weight + 0.3 * frequency + 0.5 * headlineNames(context, entity) };
}

/** Where an article was written is where its news happened, unless it says more. */
const datelineWeight = 0.85;

function placeOfDateline(context: FactContext, known: readonly Candidate[]): readonly Candidate[] {
  const place = context.article.dateline?.place;
  const sentence = place && sentenceAt(context, place.start);
  if (!place || sentence === undefined) return [];
  const isKnown = known.some(({ fact }) => fact.start < place.end && place.start < fact.end);
  return isKnown ? [] : [{ fact: bareFact('where', place, sentence), weight: datelineWeight }];
}
