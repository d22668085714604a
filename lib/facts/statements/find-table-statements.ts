import type { ModeTable } from '../../languages/mode-language.ts';
import type { SpeechTable } from '../../languages/speech-language.ts';
import type { Span } from '../../model/span.ts';
import type { FactContext } from '../fact-context.ts';
import { findBreak, isBreak, type ReadSentence, readSentence } from './read-sentence.ts';
import type { Statement } from './statement.ts';
import { spanOf } from './statement-reach.ts';

/** So many words may stand between a verb and the "that" behind it: "a annoncé mardi la préfecture que". */
const thatReach = 12;
/** A name has at most so many words. */
const mostOfName = 12;

/** A sentence, and the words of its language. */
interface Reading extends ReadSentence {
  readonly speech: SpeechTable;
  readonly modes: ModeTable;
}

/** The statements of a sentence in a language with tables, by its words alone. */
export function findTableStatements(
  context: FactContext,
  sentence: number,
  speech: SpeechTable,
  modes: ModeTable,
): readonly Statement[] {
  const reading = { ...readSentence(context, sentence), speech, modes };
  const found: Statement[] = [];
  for (let index = 0; index < reading.words.length; index++) {
    if (reading.isQuoted[index]) continue;
    const statement = readSource(reading, index) ?? readCue(reading, index);
    if (statement) found.push(statement);
  }
  return found;
}

/** "selon la police", "nach Angaben der Polizei", "der Polizei zufolge", ", so die Polizei" */
function readSource(reading: Reading, index: number): Statement | undefined {
  const { words, speech } = reading;
  const word = words[index] ?? '';
  const cue = spanOf(reading, index, index + 1);
  if (speech.postposed.has(word)) return { cue, source: undefined, scopes: [around(reading, index)], isMain: true };
  const length = lengthOfSource(reading, index);
  if (length === 0) return undefined;
  const from = index + length;
  const end = endOfName(reading, from);
  if (words.slice(from, end).some((each) => reading.modes.standards.has(each))) return undefined;
  const source = end > from ? spanOf(reading, from, end) : undefined;
  const isHead = index === startOfStatement(reading, index);
  if (!isHead && !isBreak(words[index - 1]))
    return { cue: spanOf(reading, index, from), source: undefined, scopes: [around(reading, index)], isMain: true };
  const scopes = isHead ? [after(reading, end)] : [before(reading, index), ...rest(reading, end)];
  return { cue: spanOf(reading, index, from), source, scopes, isMain: true };
}

function lengthOfSource({ words, speech }: Reading, index: number): number {
  const word = words[index] ?? '';
  const phrase = speech.sourcePhrases.find((each) => each.every((part, offset) => words[index + offset] === part));
  if (phrase) return phrase.length;
  // "nach eigenen Angaben"
  if (speech.sourcePhrases.some(([first, last, none]) => !none && words[index] === first && words[index + 2] === last))
    return 3;
  if (speech.sources.has(word)) return 1;
  return speech.commaSources.has(word) && words[index - 1] === ',' && speech.determiners.has(words[index + 1] ?? '')
    ? 1
    : 0;
}

/** "a annoncé que …", "…, a annoncé la préfecture", "…, wie die Polizei mitteilte" */
function readCue(reading: Reading, index: number): Statement | undefined {
  const { words, speech, modes } = reading;
  const word = words[index] ?? '';
  const cue = spanOf(reading, index, index + 1);
  const statement = (scope: Span): Statement => ({ cue, source: undefined, scopes: [scope], isMain: true });
  if (modes.lastCues.has(word) && isBreak(words[index + 1]) && opensAsClause(reading, index))
    return statement(before(reading, startOfClause(words, index)));
  const inner = speech.inversion?.exec(word)?.[1];
  const isInverted = inner !== undefined && (speech.cues.has(inner) || speech.between.has(inner));
  if (!speech.cues.has(word) && !modes.cues.has(word) && !modes.estimates.has(word) && !isInverted) return undefined;
  const from = findSaid(reading, index);
  if (from !== undefined) return statement(after(reading, from));
  if (modes.estimates.has(word)) return statement(around(reading, index));
  const first = startOfVerb(reading, index);
  if (first === 0 || !isBreak(words[first - 1]) || words[first - 1] === '(') return undefined;
  const source = isInverted ? undefined : nameBehind(reading, index + 1);
  return { cue, source, scopes: [before(reading, first), ...rest(reading, findBreak(reading, index))], isMain: true };
}

/** Where what is said begins behind a verb: "… que", "…, dass", "…: ", "assure avoir", "reportaron 18". */
function findSaid(reading: Reading, index: number): number | undefined {
  const { words, speech, modes } = reading;
  const next = words[index + 1] ?? '';
  const that = findThat(reading, index);
  if (that !== undefined) return that;
  if (next === ':') return index + 2;
  const isNumber = modes.cues.has(words[index] ?? '') && /^\d/.test(next);
  return isNumber || modes.infinitives.has(next) || (speech.isVerbSecond && next === ',') ? index + 1 : undefined;
}

/** "a indiqué mardi le parquet": the words that name somebody. */
function nameBehind(reading: Reading, index: number): Span | undefined {
  const { words, speech, modes } = reading;
  let from = index;
  while (speech.between.has(words[from] ?? '')) from++;
  if (speech.pronouns.has(words[from] ?? '') || modes.emptySubjects.has(words[from] ?? '')) return undefined;
  const end = endOfName(reading, from);
  return end > from ? spanOf(reading, from, end) : undefined;
}

/** "a-t-il", "a", "hat": where the verb begins, with what may stand before it. */
function startOfVerb({ words, speech }: Reading, index: number): number {
  let first = index;
  while (first > 0 && speech.between.has(words[first - 1] ?? '')) first--;
  return first;
}

function findThat({ words, speech }: Reading, index: number): number | undefined {
  for (let at = index + 1; at < Math.min(words.length, index + thatReach); at++) {
    const word = words[at] ?? '';
    if (speech.that.has(word)) return at + 1;
    if (speech.elidedThat?.test(word)) return at;
    if (isBreak(word) && word !== ',') return undefined;
  }
  return undefined;
}

const opensAsClause = ({ words, modes }: Reading, index: number): boolean =>
  modes.asClauses.has(words[startOfClause(words, index)] ?? '');

function startOfClause(words: readonly string[], index: number): number {
  let first = index;
  while (first > 0 && !isBreak(words[first - 1])) first--;
  return first;
}

/** Where the words that name a source end: at a mark, a verb that is known, or a link to the next clause. */
function endOfName({ words, isCapital, speech }: Reading, from: number): number {
  let isNamed = false;
  let end = from;
  while (end < Math.min(words.length, from + mostOfName)) {
    const word = words[end] ?? '';
    if (isBreak(word) || speech.relatives.has(word) || speech.that.has(word)) break;
    // "Nach Angaben der Feuerwehr brannten": in German the verb follows, and nouns have capitals.
    if (isNamed && speech.isVerbSecond && !isCapital[end] && !speech.links.has(word)) break;
    if (end > from && speech.boundaries.has(word) && !speech.links.has(word)) break;
    isNamed ||= isCapital[end] ?? false;
    end++;
  }
  return end;
}

const isBorder = ({ words, modes }: Reading, index: number): boolean =>
  words[index] === ';' || (modes.contrasts.has(words[index] ?? '') && isBreak(words[index - 1]));

function startOfStatement(reading: Reading, index: number): number {
  let first = index;
  while (first > 0 && !isBorder(reading, first - 1)) first--;
  return first;
}

function endOfStatement(reading: Reading, index: number): number {
  let end = index;
  while (end < reading.words.length && !isBorder(reading, end)) end++;
  return end;
}

const before = (reading: Reading, index: number): Span => spanOf(reading, startOfStatement(reading, index), index);
const after = (reading: Reading, index: number): Span => spanOf(reading, index, endOfStatement(reading, index));
const around = (reading: Reading, index: number): Span =>
  spanOf(reading, startOfStatement(reading, index), endOfStatement(reading, index));

/** What goes on behind the comma after a source. */
const rest = (reading: Reading, index: number): readonly Span[] =>
  reading.words[index] === ',' && !isBorder(reading, index + 1) ? [after(reading, index + 1)] : [];
