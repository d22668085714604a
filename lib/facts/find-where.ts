import type { Entity } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { bareFact, type FactCandidate, type FactContext, sentenceAt } from './fact-context.ts';
import { headlineNames } from './find-who.ts';
import { widenPlace } from './widen-place.ts';

const before = /\b(in|at|near|from|outside|inside|across|off|on|of|to)\s+(?:(?:the|a|an|nearby)\s+)*$/i;
const weightOfPreposition: Readonly<Record<string, number>> = {
  in: 1,
  at: 1,
  near: 0.9,
  outside: 0.8,
  inside: 0.8,
  on: 0.5,
  across: 0.7,
  off: 0.7,
  from: 0.3,
  of: 0.3,
  to: 0.3,
};

/** Places: those that something happens "in" or "at" high in the article, else the dateline's. */
export function findWhere(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const known = new Map<number, Span>();
  for (const { type, mentions } of context.annotations.entities)
    if (type === 'place') for (const mention of mentions) known.set(mention.start, mention);
  for (const [index, entity] of context.annotations.entities.entries()) {
    if (!isPlace(entity)) continue;
    const best = bestPlaceMention(context, entity, known);
    if (best) candidates.push({ ...best, fact: { ...best.fact, entity: index } });
  }
  return [...candidates, ...placeOfDateline(context, candidates)];
}

/** Where people work and meet is a place as well, whatever else it is. */
const building =
  /\b(?:House|Towers?|Cent(?:re|er)|Stadium|Park|Airport|Hall|Court|Courthouse|Circuit|School|University|College|Hospital|Church|Cathedral|Mosque|Temple|Palace|Square|Street|Road|Avenue|Station|Hotel|Arena|Consulate|Embassy|Prison|Jail|Museum|Theatre|Theater|Castle|Bridge|Beach|Field|Plaza|Library|Capitol|Pentagon|Kremlin|Speedway|Raceway|Oval Office)$/;

const isPlace = ({ type, name }: Entity): boolean => type === 'place' || (type !== 'person' && building.test(name));

/** What tells a site, or a place and the one that holds it, tells more. */
const widthBonus = 0.15;

function bestPlaceMention(
  context: FactContext,
  entity: Entity,
  known: ReadonlyMap<number, Span>,
): FactCandidate | undefined {
  const { article, focus } = context;
  let best: FactCandidate | undefined;
  for (const [order, mention] of entity.mentions.slice(0, 20).entries()) {
    const sentence = sentenceAt(context, mention.start);
    if (sentence === undefined) continue;
    const wide = widenPlace(article.text, mention, known);
    const span = { start: Math.max(wide.start, context.segmentation.sentences[sentence]?.start ?? 0), end: wide.end };
    const preposition = before.exec(article.text.slice(Math.max(0, span.start - 40), span.start))?.[1]?.toLowerCase();
    const isOwner = /^['’]s\b/.test(article.text.slice(span.end, span.end + 3));
    if (entity.type !== 'place' && !/^(?:at|in|near|outside|inside)$/.test(preposition ?? '')) continue;
    const setting = isOwner ? 0 : (weightOfPreposition[preposition ?? ''] ?? 0.1);
    const bonus = span.end - span.start > mention.end - mention.start ? widthBonus : 0;
    const weight = setting * (0.2 + 0.8 / (1 + sentence)) + 0.5 * (focus[sentence] ?? 0) + bonus - 0.01 * order;
    if (weight > (best?.weight ?? -1)) best = { fact: bareFact('where', span, sentence), weight };
  }
  if (!best) return undefined;
  const frequency = Math.min(1, entity.mentions.length / 5);
  return { ...best, weight: best.weight + 0.3 * frequency + 0.5 * headlineNames(context, entity) };
}

/** Where an article was written is where its news happened, unless it says more. */
const datelineWeight = 0.85;

function placeOfDateline(context: FactContext, known: readonly FactCandidate[]): readonly FactCandidate[] {
  const place = context.article.dateline?.place;
  const sentence = place && sentenceAt(context, place.start);
  if (!place || sentence === undefined) return [];
  const isKnown = known.some(({ fact }) => fact.start < place.end && place.start < fact.end);
  return isKnown ? [] : [{ fact: bareFact('where', place, sentence), weight: datelineWeight }];
}
