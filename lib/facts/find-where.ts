// English alone.
import { clearCompanyNouns, companyNouns } from '../annotate/entities/data/context-words.ts';
import { inList, listsOfName } from '../annotate/entities/gazetteer.ts';
import { buildingNouns } from '../languages/english/place-words.ts';
import type { Entity } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { anyOf, wordSet } from '../model/words.ts';
import { bareFact, type FactContext, sentenceAt, textOfSpan } from './fact-context.ts';
import { type FactCandidate, rateFact, sumRaters } from './rate-fact.ts';
import {
  datelineRaters,
  type PlaceEvidence,
  placeMentionRaters,
  weightOfPreposition,
  whereRaters,
} from './raters/where-raters.ts';
import { widenPlace } from './widen-place.ts';

const prepositionBefore = new RegExp(
  `\\b(${anyOf(Object.keys(weightOfPreposition))})\\s+(?:(?:the|a|an|nearby)\\s+)*$`,
  'i',
);

/** Where people work and meet is a place as well, whatever else it is. */
const building = new RegExp(`\\b${anyOf(buildingNouns, ['Oval Office'])}$`);
/** A building that is an organisation too is only a place behind one of these. */
const surePrepositions = wordSet('at in inside near outside');

const mostMentions = 20;

/** Places, and the dateline's where the text does not name it. */
export function findWhere(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const known = new Map<number, Span>();
  for (const { type, mentions } of context.annotations.entities)
    if (type === 'place') for (const mention of mentions) known.set(mention.start, mention);
  for (const [index, entity] of context.annotations.entities.entries()) {
    const best = isPlace(entity) ? findBestMention(context, entity, known) : undefined;
    if (!best) continue;
    const fact = { ...bareFact('where', best.wide, best.sentence), entity: index };
    candidates.push(rateFact(fact, whereRaters, best));
  }
  return [...candidates, ...findPlaceOfDateline(context, candidates)];
}

const isPlace = ({ type, name }: Entity): boolean => type === 'place' || (type !== 'person' && building.test(name));

/** The mention that is told. */
function findBestMention(
  context: FactContext,
  entity: Entity,
  known: ReadonlyMap<number, Span>,
): PlaceEvidence | undefined {
  let best: PlaceEvidence | undefined;
  let bestScore = -1;
  for (const [order, mention] of entity.mentions.slice(0, mostMentions).entries()) {
    const sentence = sentenceAt(context, mention.start);
    if (sentence === undefined || isAroundDateline(context, mention)) continue;
    const evidence = {
      context,
      sentence,
      entity,
      mention,
      order,
      ...readSurroundings(context, sentence, mention, known),
    };
    if (entity.type !== 'place' && !surePrepositions.has(evidence.preposition ?? '')) continue;
    if (evidence.preposition === undefined && isAttribute(context, mention)) continue;
    if (evidence.preposition === 'outside' && listsOfName(entity.name)?.has('country')) continue;
    const score = sumRaters(placeMentionRaters, evidence);
    if (score > bestScore) [best, bestScore] = [evidence, score];
  }
  return best;
}

/** The "UK" of "UK bookseller", "UK ferry giant Kestrel": where somebody is from, and not where it happens. */
function isAttribute({ article: { text } }: FactContext, { end }: Span): boolean {
  const behind = text.slice(end, end + mostLettersOfNouns);
  const [, next = '', last = ''] = /^ ([a-z][a-z-]+)(?: (?:[a-z-]+ )?([a-z][a-z-]+)(?= \p{Lu}))?/u.exec(behind) ?? [];
  return isActor(next) || isActor(last);
}

function isActor(noun: string): boolean {
  return companyNouns.has(noun) || clearCompanyNouns.has(noun) || attributeLists.some((list) => inList(list, noun));
}

const mostLettersOfNouns = 50;
const attributeLists = ['role', 'occupation', 'organisationNoun'] as const;

/** The "Verania" of "KARSK, Verania": it says where Karsk is, and nothing of what happens in Verania. */
function isAroundDateline({ article: { text, dateline } }: FactContext, mention: Span): boolean {
  const place = dateline?.place;
  if (!place || mention.start <= place.start || mention.end > place.end) return false;
  return /,\s*$/u.test(text.slice(place.start, mention.start));
}

function readSurroundings(
  { article: { text }, segmentation }: FactContext,
  sentence: number,
  mention: Span,
  known: ReadonlyMap<number, Span>,
): Pick<PlaceEvidence, 'wide' | 'preposition' | 'isOwner'> {
  const { start, end } = widenPlace(text, mention, known);
  const wide = { start: Math.max(start, segmentation.sentences[sentence]?.start ?? 0), end };
  const preposition = prepositionBefore.exec(text.slice(Math.max(0, wide.start - 40), wide.start))?.[1]?.toLowerCase();
  return { wide, preposition, isOwner: /^['’]s\b/.test(text.slice(end, end + 3)) };
}

function findPlaceOfDateline(context: FactContext, known: readonly FactCandidate[]): readonly FactCandidate[] {
  const place = context.article.dateline?.place;
  const sentence = place && sentenceAt(context, place.start);
  if (!place || sentence === undefined) return [];
  const { entities } = context.annotations;
  // The "KARSK" of "KARSK, Verania".
  const town = entities.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => start === place.start && end < place.end),
  );
  const nameOf = (span: Span): string => textOfSpan(context, span).toLowerCase();
  const isKnown = known.some(
    ({ fact }) =>
      (town >= 0 && fact.entity === town) ||
      (fact.start < place.end && place.start < fact.end) ||
      nameOf(fact) === nameOf(place),
  );
  return isKnown ? [] : [rateFact(bareFact('where', place, sentence), datelineRaters, undefined)];
}
