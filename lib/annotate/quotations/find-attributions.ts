import { determiners, phrasalCues } from '../../languages/english/speech.ts';
import { cueVerbs } from '../../segment/cue-verbs.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { findSubjectAfter, findSubjectBefore } from './find-subject.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Who reports, with which words. */
export interface Attribution {
  readonly cue: TokenRange;
  readonly speaker: TokenRange | undefined;
  /** "Roth said" is `before` the cue, "said Roth" `after`; "according to Roth" is `source`. */
  readonly order: 'before' | 'after' | 'source';
}

/** More than any sentence has that was written to be read: keeps the search for a quotation's own one cheap. */
const mostAttributions = 40;

/** The attributions of one sentence, in order, outside of quoted stretches. */
export function findAttributions(
  reading: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): Attribution[] {
  const found: Attribution[] = [];
  let floor = first;
  for (let index = first; index < end && found.length < mostAttributions; index++) {
    if (isQuoted[index]) {
      floor = index + 1;
      continue;
    }
    const attribution = attributionAt(reading, { index, first, floor, end, isQuoted, last: found.at(-1) });
    if (!attribution) continue;
    found.push(attribution);
    if (reading.words[index - 1] !== 'who') floor = Math.max(floor, attribution.cue.end);
    index = attribution.cue.end - 1;
  }
  return found;
}

/** A place where a cue may stand, in the sentence from `first` to `end`; its clause does not begin before `floor`. */
interface Place {
  readonly index: number;
  readonly first: number;
  readonly floor: number;
  readonly end: number;
  readonly isQuoted: Uint8Array;
  readonly last: Attribution | undefined;
}

function attributionAt(reading: QuotationReading, place: Place): Attribution | undefined {
  const { index, floor, end, isQuoted } = place;
  const word = reading.words[index] ?? '';
  if (word === 'according' && reading.words[index + 1] === 'to') {
    const speaker = findSubjectAfter(reading, index + 1, findClauseEnd(isQuoted, index, end));
    return { cue: { first: index, end: index + 2 }, speaker, order: 'source' };
  }
  const isPhrasal = isPhrasalCue(reading, index);
  if ((!cueVerbs.has(word) && !isPhrasal) || isNoReport(reading, index)) return undefined;
  const cue = { first: index, end: index + (isPhrasal ? 2 : 1) };
  if (hangsOn(reading, index)) return { cue, speaker: mainSubject(reading, place), order: 'before' };
  const before = findSubjectBefore(reading, index, floor);
  if (before) return { cue, speaker: before, order: 'before' };
  if (!isInvertible(reading, index, floor)) return undefined;
  const after = findSubjectAfter(reading, cue.end - 1, findClauseEnd(isQuoted, index, end));
  return after && { cue, speaker: after, order: 'after' };
}

/** "he points out", "Roth shot back". */
const isPhrasalCue = ({ words }: QuotationReading, index: number): boolean => {
  const particle = phrasalCues.get(words[index] ?? '');
  return particle !== undefined && words[index + 1] === particle;
};

/** ", saying", "by saying", "who said", "and said": the subject is that of the sentence. */
function hangsOn({ words }: QuotationReading, index: number): boolean {
  const before = words[index - 1] ?? '';
  if (words[index]?.endsWith('ing'))
    return before === ',' || before === 'by' || before === 'in' || before === 'while' || before === 'and';
  return before === 'and' || before === 'who' || (before === 'then' && words[index - 2] === 'and');
}

function mainSubject(reading: QuotationReading, { index, first, floor, last }: Place): TokenRange | undefined {
  if (reading.words[index - 1] === 'who') {
    const noun = reading.words[index - 2] === ',' ? index - 2 : index - 1;
    return findSubjectBefore(reading, noun, floor);
  }
  return last?.speaker ?? findSentenceSubject(reading, { first, end: index });
}

/** An infinitive, a passive ("was asked") or a noun ("the reports"). French "a dit" is a report. */
function isNoReport({ words, tokens }: QuotationReading, index: number): boolean {
  const before = words[index - 1] ?? '';
  if (before === 'a' && /(?:é|dit|du)$/.test(words[index] ?? '')) return false;
  if (before === 'to' || tokens[index - 1]?.kind === 'clitic' || determiners.has(before)) return true;
  return /^(?:is|was|were|are|be|been|being)$/.test(before) && !/^quoted$|ing$/.test(words[index] ?? '');
}

/** "…,” said Roth", "…», a déclaré Roux": the verb comes first in its clause. */
function isInvertible({ words, tokens }: QuotationReading, verb: number, floor: number): boolean {
  if (/^(?:told|tells?|telling|read|reads)$/.test(words[verb] ?? '')) return false;
  const first = /^(?:a|ont|avait|ha|han|había)$/.test(words[verb - 1] ?? '') ? verb - 1 : verb;
  return first <= floor || tokens[first - 1]?.kind === 'punctuation';
}
