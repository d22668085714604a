import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Entity } from '../../model/annotations.ts';
import type { QuotationReading, TokenRange } from './reading.ts';
import { spanOfTokens } from './report.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

/** Gives the entity that the words for a speaker mean; undefined when it is not certain. */
export function createSpeakerResolver(
  reading: QuotationReading,
  entities: readonly Entity[],
): (speaker: TokenRange) => number | undefined {
  const persons = mentionsOf(entities, ({ type }) => type === 'person');
  const organisations = mentionsOf(entities, ({ type }) => type === 'organisation');
  const holders = holdersOf(reading, entities);
  return (speaker) => {
    const { start, end } = spanOfTokens(reading, speaker);
    if (speaker.end - speaker.first === 1 && reading.language.singularPronouns.has(reading.words[speaker.first] ?? ''))
      return onlyPerson(reading, persons, speaker.first, start);
    return lastIn(persons, start, end) ?? lastIn(organisations, start, end) ?? onlyHolder(reading, holders, speaker);
  };
}

/** Who holds the role that a noun names; `isShared` when several do. English only. */
interface Holder {
  readonly entity: number;
  /** Where the role is named. */
  readonly from: number;
  readonly isShared: boolean;
}

function holdersOf({ text, language }: QuotationReading, entities: readonly Entity[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>();
  if (language.strategy !== 'english') return holders;
  for (const [entity, { type, role }] of entities.entries()) {
    const head = type === 'person' && role ? headOf(language, text.slice(role.start, role.end)) : undefined;
    if (role && head) holders.set(head, { entity, from: role.end, isShared: holders.has(head) });
  }
  return holders;
}

/** "the minister": the one person whose role, named before, is headed by that noun. */
function onlyHolder(
  reading: QuotationReading,
  holders: ReadonlyMap<string, Holder>,
  { first, end }: TokenRange,
): number | undefined {
  if (reading.words[first] !== 'the' || end - first !== 2) return undefined;
  const holder = holders.get(reading.words[first + 1] ?? '');
  const isKnown = holder && !holder.isShared && holder.from <= (reading.tokens[first]?.start ?? 0);
  return isKnown ? holder.entity : undefined;
}

/** "a former mayor of Tallow" is a mayor. */
function headOf({ prepositions }: EnglishSpeech, role: string): string | undefined {
  const words = role.toLowerCase().split(/[\s,]+/);
  const end = words.findIndex((word) => prepositions.has(word));
  return words.at(end < 0 ? -1 : end - 1);
}

function mentionsOf(entities: readonly Entity[], isWanted: (entity: Entity) => boolean): Mention[] {
  const found: Mention[] = [];
  for (const [entity, value] of entities.entries())
    if (isWanted(value)) for (const { start, end } of value.mentions) found.push({ start, end, entity });
  return found.sort((a, b) => a.start - b.start);
}

/** The index of the first mention that ends behind a position. */
function seek(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastIn(mentions: readonly Mention[], start: number, end: number): number | undefined {
  let found: number | undefined;
  for (let at = seek(mentions, start); (mentions[at]?.start ?? end) < end; at++) found = mentions[at]?.entity;
  return found;
}

/** "he": the one person whom this sentence (up to here) and the sentence before it name. */
function onlyPerson(
  { sentences, sentenceOf }: QuotationReading,
  persons: readonly Mention[],
  token: number,
  end: number,
): number | undefined {
  const own = sentenceOf[token] ?? 0;
  const from = (sentences[own - 1] ?? sentences[own])?.start ?? 0;
  const found = new Set<number>();
  for (let at = seek(persons, from); (persons[at]?.start ?? end) < end && found.size < 2; at++)
    found.add(persons[at]?.entity ?? -1);
  return found.size === 1 ? [...found][0] : undefined;
}
