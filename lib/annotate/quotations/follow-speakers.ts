// The grammar of English: whom pronouns and common nouns mean, sentence by sentence.

import { bodyNouns, documentNouns, officialNouns } from '../../languages/english/speaker-words.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { type Gender, genderOfNoun, genderOfPronoun } from '../gender.ts';
import type { Cast, Mention } from './cast.ts';
import { type BodyFinder, createBodyFinder, mayStandFor } from './find-body.ts';
import { createHolderFinder } from './find-holder.ts';
import { findNamedSpeaker } from './find-named-speaker.ts';
import { commonBodies, type OnlyNamed, onlyBody, onlyPerson, readOnlyNamed } from './only-one-named.ts';
import { readGenders } from './read-gender.ts';
import { isWord, type QuotationReading, type TokenRange } from './reading.ts';
import { contrasts, findPhraseOpening, headNoun, isUnnamed, meetings, startOfRole } from './speaker-phrase.ts';

/** Sentences with words outside of quotations over which a pronoun still means the same person. */
const longestSilence = 3;
/** The same for "the company". */
const longestBodySilence = 6;

/** Who was last spoken of: nobody for somebody without a name, two where either may be meant. */
interface Focus {
  readonly entities: readonly number[];
  /** The sentence, counting those with words outside of quotations. */
  readonly at: number;
}

/** What the sentence that is being read has said so far. */
interface Scene {
  /** Persons that may be its subject, in order. */
  subjects: number[];
  readonly persons: Set<number>;
  body: number | undefined;
  /** It opens with "the government": a body without a name. */
  readonly hasBody: boolean;
  /** The last speaker. */
  speaker: Focus | undefined;
  /** It opens with a phrase or clause before the subject: "Asked about Ash, Roth said …". */
  readonly isFronted: boolean;
}

/** What is known where a sentence begins. */
interface Memory {
  person: Focus | undefined;
  /** Who was spoken of before that. */
  former: Focus | undefined;
  body: Focus | undefined;
  /** All persons of the last sentence. */
  persons: readonly number[];
  count: number;
}

interface Follower {
  readonly reading: QuotationReading;
  readonly language: EnglishSpeech;
  readonly cast: Cast;
  readonly genders: readonly (Gender | undefined)[];
  /** What a pronoun was taken to tell of those of whom nothing else does. */
  readonly guesses: (Gender | undefined)[];
  readonly only: OnlyNamed;
  readonly findBody: BodyFinder;
  readonly findHolder: (phrase: TokenRange) => number | undefined;
  readonly memory: Memory;
}

/** Gives the entity that each of some speakers means, by the first token of its words. Linear over all of them. */
export function followSpeakers(
  reading: QuotationReading,
  language: EnglishSpeech,
  cast: Cast,
  isQuoted: Uint8Array,
  speakers: readonly TokenRange[],
): ReadonlyMap<number, number | undefined> {
  const ranges = new Map(speakers.map((speaker) => [speaker.first, speaker]));
  const isSpeaker = new Uint8Array(reading.tokens.length);
  for (const { first } of speakers) isSpeaker[first] = 1;
  const follower: Follower = {
    reading,
    language,
    cast,
    genders: readGenders(reading, cast),
    guesses: [],
    only: readOnlyNamed(reading, cast),
    findBody: createBodyFinder(cast),
    findHolder: createHolderFinder(reading, language, cast),
    memory: { person: undefined, former: undefined, body: undefined, persons: [], count: 0 },
  };
  const found = new Map<number, number | undefined>();
  let at = 0;
  for (const { firstToken, endToken } of reading.sentences) {
    const scene = openScene(follower, firstToken, endToken);
    let hasWords = false;
    for (let token = firstToken; token < endToken; token++) {
      const mention = cast.mentions[at]?.first === token ? cast.mentions[at++] : undefined;
      if (isQuoted[token] || token < reading.opening) continue;
      hasWords ||= isWord(reading, token);
      if (mention) readMention(follower, scene, mention);
      const range = isSpeaker[token] ? ranges.get(token) : undefined;
      if (range) found.set(token, readSpeaker(follower, scene, range));
      else if (scene.subjects.length === 0) readPronoun(follower, scene, token);
    }
    if (hasWords) closeScene(follower, scene);
  }
  return found;
}

function openScene({ reading, language, memory }: Follower, first: number, end: number): Scene {
  const word = reading.words[first] ?? '';
  const isStranger =
    /^(?:an?|another|one)$/.test(word) &&
    reading.words.slice(first, Math.min(end, first + 5)).some((noun) => genderOfNoun(noun) !== undefined);
  return {
    subjects: [],
    persons: new Set(),
    body: undefined,
    hasBody: word === 'the' && commonBodies.has(reading.words[first + 1] ?? ''),
    // "A woman of 43 was hurt."
    speaker: isStranger ? { entities: [], at: memory.count } : undefined,
    isFronted: language.subordinators.has(word) || language.prepositions.has(word) || /[a-z]{2}(?:ed|ing)$/.test(word),
  };
}

function closeScene({ memory }: Follower, { subjects, persons, body, speaker }: Scene): void {
  const { count } = memory;
  const [subject] = subjects;
  const { person } = memory;
  if (speaker) memory.person = speaker;
  else if (subject !== undefined) memory.person = { entities: [subject], at: count };
  if (memory.person?.entities[0] !== person?.entities[0]) memory.former = person;
  if (body !== undefined) memory.body = { entities: [body], at: count };
  memory.persons = [...persons];
  memory.count++;
}

function readMention(follower: Follower, scene: Scene, { first, end, entity, type }: Mention): void {
  const { reading, language, memory } = follower;
  if (type === 'person') {
    if (reading.tokens[end]?.kind !== 'clitic') scene.persons.add(entity);
    if (
      meetings.has(reading.words[startOfRole(reading, follower.cast.entities[entity]?.role, first) - 1] ?? '') &&
      !scene.speaker
    )
      scene.speaker = { entities: [...scene.subjects, entity], at: memory.count };
  }
  const opening = findPhraseOpening(
    reading,
    language,
    startOfRole(reading, follower.cast.entities[entity]?.role, first),
    end,
  );
  if (opening === undefined) return;
  const before = reading.words[opening] ?? '';
  if (type === 'organisation') scene.body ??= entity;
  if (type !== 'person') return;
  // "Roth said the quay was safe but Ash was not so sure.": "he" may be either.
  if (contrasts.has(before) && scene.speaker)
    scene.speaker = { entities: [...scene.speaker.entities, entity], at: memory.count };
  if (scene.isFronted && before === ',' && !scene.speaker) scene.subjects = [entity];
  else scene.subjects.push(entity);
}

function readPronoun(follower: Follower, scene: Scene, token: number): void {
  const gender = genderOfPronoun(follower.reading.words[token] ?? '');
  if (!gender) return;
  const entity = recallPerson(follower, scene, gender);
  if (entity !== undefined) scene.subjects.push(entity);
}

function readSpeaker(follower: Follower, scene: Scene, range: TokenRange): number | undefined {
  const { reading, cast, memory } = follower;
  const entity = whoIs(follower, scene, range);
  const isPerson = entity !== undefined && cast.entities[entity]?.type === 'person';
  if (isPerson && !isAsking(follower, entity, range)) scene.speaker = { entities: [entity], at: memory.count };
  else if (isUnnamed(reading, follower.language, range)) scene.speaker = { entities: [], at: memory.count };
  if (documentNouns.has(headNoun(reading, follower.language, range))) scene.body = undefined;
  else if (entity !== undefined && !isPerson) scene.body = entity;
  return entity;
}

/** "Roth was asked by Ash": what follows goes on with Roth. */
const isAsking = (follower: Follower, entity: number, { first }: TokenRange): boolean =>
  follower.reading.words[startOfRole(follower.reading, follower.cast.entities[entity]?.role, first) - 1] === 'by';

function whoIs(follower: Follower, scene: Scene, range: TokenRange): number | undefined {
  const { reading, language, cast, findHolder } = follower;
  const word = reading.words[range.first] ?? '';
  if (range.end - range.first === 1) {
    const gender = genderOfPronoun(word);
    if (gender) return recallPerson(follower, scene, gender);
    if (word === 'it') return scene.body ?? (scene.hasBody ? undefined : recallBody(follower, longestSilence));
  }
  const named = findNamedSpeaker(reading, language, cast, range);
  if (named !== undefined) return named;
  const holder = findHolder(range);
  // Every body has a spokesman: only the one who has just spoken is meant.
  const isCommon = officialNouns.has(reading.words[range.end - 1] ?? '');
  if (holder !== undefined && (!isCommon || follower.memory.person?.entities[0] === holder)) return holder;
  const described = describedPerson(follower, range);
  if (described !== undefined) return described;
  if (word !== 'the' || range.end - range.first !== 2) return undefined;
  const noun = reading.words[range.end - 1] ?? '';
  const only = follower.findBody(noun, range.first);
  if (only !== undefined) return only;
  const body = bodyNouns.has(noun)
    ? (recallBody(follower, longestBodySilence) ?? onlyBody(reading, follower.only, range))
    : undefined;
  const { type, name = '' } = cast.entities[body ?? -1] ?? {};
  return type === 'organisation' && mayStandFor(noun, name) ? body : undefined;
}

/** "The Tallow driver": if the text has just spoken of the only one who can be meant. */
function describedPerson({ reading, only, memory }: Follower, range: TokenRange): number | undefined {
  const entity = onlyPerson(reading, only, range);
  const { person, persons, count } = memory;
  const isRecent = person
    ? person.entities[0] === entity && count - person.at <= longestSilence
    : persons[0] === entity;
  return isRecent ? entity : undefined;
}

function recallPerson(follower: Follower, { subjects, speaker }: Scene, gender: Gender): number | undefined {
  const { cast, genders, guesses, memory } = follower;
  const fitting = (entities: readonly number[]): readonly number[] =>
    [...new Set(entities)].filter(
      (entity) => cast.entities[entity]?.type === 'person' && (genders[entity] ?? guesses[entity] ?? gender) === gender,
    );
  const { person } = memory;
  const isRecent = person && memory.count - person.at <= longestSilence;
  const isStranger = isRecent && person.entities.length === 0;
  // "For Ines Roth, that is too late.": the last sentence names one woman, and who spoke before may be a man.
  const isKnown = (entity: number): boolean => genders[entity] === gender;
  const lately = fitting(memory.persons);
  const isOther = !speaker && fitting(subjects).length === 0 && isRecent && person.at < memory.count - 1 && !isStranger;
  if (isOther && lately.length === 1 && lately.every(isKnown) && !person.entities.some(isKnown)) return lately[0];
  const places = [speaker?.entities, subjects, isRecent ? person.entities : [], isStranger ? [] : memory.persons];
  const nearest = places.map((entities) => fitting(entities ?? [])).find(({ length }) => length > 0);
  const [found] = nearest ?? [];
  if (found === undefined || nearest?.length !== 1) return undefined;
  // Somebody else is known to be a woman, and this one may be a man: most people in the news are men.
  const isDoubtful =
    gender === 'woman' &&
    (genders[found] ?? guesses[found]) === undefined &&
    fitting(memory.former?.entities ?? []).some((entity) => genders[entity] === gender);
  if (isDoubtful) return undefined;
  guesses[found] ??= gender;
  return found;
}

const recallBody = ({ memory }: Follower, silence: number): number | undefined =>
  memory.body && memory.count - memory.body.at <= silence ? memory.body.entities[0] : undefined;
