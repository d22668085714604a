import type { Entity } from '../../annotations.ts';
import type { Reading, TokenRange } from './reading.ts';
import { spanOf } from './report.ts';
import { personalPronouns } from './speech-words.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

/** Gives the entity that the words for a speaker mean. Undefined when none is certain. */
export function createSpeakerResolver(
  reading: Reading,
  entities: readonly Entity[],
): (speaker: TokenRange) => number | undefined {
  const persons = mentionsOf(entities, ({ type }) => type === 'person');
  const organisations = mentionsOf(entities, ({ type }) => type === 'organisation');
  return (speaker) => {
    const { start, end } = spanOf(reading, speaker);
    if (speaker.end - speaker.first === 1 && personalPronouns.has(reading.words[speaker.first] ?? ''))
      return onlyPerson(reading, persons, speaker.first, start);
    return lastIn(persons, start, end) ?? lastIn(organisations, start, end);
  };
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
  { sentences, sentenceOf }: Reading,
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
