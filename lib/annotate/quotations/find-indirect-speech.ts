import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech, SpeechTable } from '../../languages/speech-language.ts';
import { findMarkFamily } from '../../segment/mark-side.ts';
import { type Attribution, startOfAttribution } from './attribution.ts';
import { type Carried, findCarriedReport, meantBy } from './find-carried-report.ts';
import { findSpeechStart, nextComma } from './find-speech-start.ts';
import { aloneAround } from './glued-sentences.ts';
import { hasPresentForm } from './has-present-form.ts';
import { countWordsOf, fewestOfVerbless, fewestWords, isReport } from './is-report.ts';
import { opensClause } from './opens-clause.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';
import { relativeBefore } from './relative-before.ts';
import type { Report } from './report.ts';
import { trimReport } from './trim-report.ts';

/** Tokens in which the verb of a statement must stand. */
const longestStatement = 40;

/** Reported speech outside of quotation marks, in order. */
export function findIndirectSpeech(
  reading: QuotationReading,
  attributions: readonly (readonly Attribution[])[],
  isQuoted: Uint8Array,
): Report[] {
  const reports: Report[] = [];
  let last: Carried | undefined;
  for (const [index, { firstToken, endToken, paragraph }] of reading.sentences.entries()) {
    const own = attributions[index] ?? [];
    let first = Math.max(firstToken, reading.opening);
    const source = own.findLast(({ speaker }) => speaker)?.speaker;
    const carried = own.length === 0 ? findCarriedReport(reading, last, index, isQuoted) : undefined;
    if (carried) reports.push(carried);
    const speaker = source ? meantBy(reading, source, last, index) : carried?.speaker;
    last = speaker && { speaker, paragraph, sentence: index };
    for (const [at, attribution] of own.entries()) {
      const end = endOfClause(reading, own[at + 1], attribution.cue.end, endToken, first);
      const content = contentOf(reading, attribution, { first, end }, isQuoted);
      if (!content || isOwnVoice(reading, attribution)) continue;
      const next = own[at + 1];
      if (isRelayed(reading, content, next) && contentOf(reading, next, { first, end: endToken }, isQuoted)) continue;
      reports.push({ content, directness: 'indirect', speaker: attribution.speaker, cue: attribution.cue });
      // Half of a sentence of another language may be the rest of the first report.
      if (reading.language.strategy !== 'english') break;
      first = Math.max(content.end, attribution.cue.end, attribution.speaker?.end ?? 0);
    }
  }
  return reports;
}

/** "I think", "as we said": the writer, and no source. "those who believe" are nobody. */
function isOwnVoice({ words, language }: QuotationReading, { speaker, cue }: Attribution): boolean {
  if (words[cue.first - 1] === 'who' && /^(?:anyone|those)$/.test(words[cue.first - 2] ?? '')) return true;
  const isShort = speaker && speaker.end - speaker.first === 1;
  return isShort === true && language.strategy === 'english' && /^(?:i|we|you)$/.test(words[speaker.first] ?? '');
}

/** "The Post said that Roth said …": the report is hers. */
function isRelayed(reading: QuotationReading, content: TokenRange, next?: Attribution): next is Attribution {
  if (!next?.speaker || reading.language.strategy !== 'english' || next.order !== 'before') return false;
  return startOfAttribution(next) === content.first && isCapitalToken(reading, next.speaker.first);
}

/** "Roth said the quay was shut, adding that …", "… and said …": where the next report of the same speaker begins. */
function endOfClause(
  { words, language }: QuotationReading,
  next: Attribution | undefined,
  from: number,
  limit: number,
  opening: number,
): number {
  if (!next || language.strategy !== 'english') return limit;
  const start = startOfAttribution(next);
  // "While Roth said it was shut, Ash said it was not.", "Roth said it was shut, the Post reported."
  const isApart = words[start - 1] === ',' && start - 1 > from + fewestWords;
  const isRelay = next.order === 'before' && Math.max(next.cue.end, next.speaker?.end ?? 0) >= limit - 1;
  if (isApart && (isRelay || language.subordinators.has(words[opening] ?? ''))) return start - 1;
  const link = words[next.cue.first - 1] ?? '';
  const isHanging = /^(?:and|but)$/.test(link) || (link === ',' && words[next.cue.first]?.endsWith('ing'));
  return isHanging && next.cue.first - 1 > from ? next.cue.first - 1 : limit;
}

function contentOf(
  reading: QuotationReading,
  attribution: Attribution,
  sentence: TokenRange,
  isQuoted: Uint8Array,
): TokenRange | undefined {
  if (!attribution.speaker) return undefined;
  const behindStart = findSpeechStart(reading, attribution, sentence.end, isQuoted);
  const { words } = reading;
  const isRelative = relativeBefore(reading, attribution.cue.first) !== undefined;
  const alone = aloneAround(reading, attribution, { first: behindStart, end: sentence.end }, sentence, isQuoted);
  const behindEnd = isRelative ? nextComma(words, behindStart, alone.end) : alone.end;
  const behind = trimReport(reading, { first: behindStart, end: behindEnd }, isQuoted);
  const before = trimReport(reading, { first: alone.first, end: startOfAttribution(attribution) }, isQuoted);
  const isLed =
    attribution.order === 'source' &&
    (countWordsOf(reading, before) < fewestWords ||
      isCutOff(reading, before) ||
      (reading.language.strategy === 'table' && reading.language.reportedVerbs.has(reading.words[behind.first] ?? '')));
  // "Am Montag sagte Roth, der Kai sei zu."
  const isFirst = reading.language.isVerbSecond && countWordsOf(reading, before) === 0;
  const isClause = isLed || ((attribution.order === 'before' || isFirst) && opensClause(reading, attribution, behind));
  if (isClause) return isReport(reading, behind, isQuoted) ? behind : undefined;
  if (isRelative || !closesBefore(reading, before.end, isQuoted)) return undefined;
  if (reading.language.strategy === 'english')
    return wholeInEnglish(reading, reading.language, attribution, before, isQuoted);
  const isWhole = isWholeByTable(reading, reading.language, attribution, { before, behind });
  return isWhole && isReport(reading, before, isQuoted) ? before : undefined;
}

/** "boats which, according to Roth, …": the clause goes on behind. */
const isCutOff = (reading: QuotationReading, { end }: TokenRange): boolean =>
  reading.language.strategy === 'english' &&
  reading.language.boundaries.has(reading.words[end - 1] ?? '') &&
  !isCapitalToken(reading, end - 1);

/** "The quay is shut, Roth said on Monday." */
function wholeInEnglish(
  reading: QuotationReading,
  language: EnglishSpeech,
  attribution: Attribution,
  before: TokenRange,
  isQuoted: Uint8Array,
): TokenRange | undefined {
  const isStatement = attribution.order === 'source' || closesStatement(reading, language, attribution);
  if (attribution.order === 'after' && !language.invertedCues.has(reading.words[attribution.cue.first] ?? ''))
    return undefined;
  if (!isStatement || isFronted(reading, language, before)) return undefined;
  return isReport(reading, before, isQuoted) ? before : undefined;
}

/** The cue takes nothing but a listener, a time or a place behind it. */
function closesStatement(
  { words, tokens }: QuotationReading,
  language: EnglishSpeech,
  { cue, speaker }: Attribution,
): boolean {
  const verb = words[cue.first] ?? '';
  if (language.objectCues.has(verb) || verb.endsWith('ing')) return false;
  const end = Math.max(cue.end, speaker?.end ?? 0);
  const next = words[end] ?? '';
  if (language.listenerCues.has(verb)) return true;
  if (tokens[end] === undefined || tokens[end]?.kind === 'punctuation') return true;
  if (next === 'to' || language.that.has(next)) return false;
  return (
    language.prepositions.has(next) ||
    language.dayWords.has(next) ||
    language.boundaries.has(next) ||
    language.speakerEnds.has(next) ||
    speaker?.end === end
  );
}

/** "Since the flood came, Roth has argued …", "In May, Roth said": what hangs on the rest is not reported speech. */
function isFronted({ words }: QuotationReading, language: EnglishSpeech, { first: from, end }: TokenRange): boolean {
  const first = language.sentenceLinks.has(words[from] ?? '') ? from + 1 : from;
  const word = words[first] ?? '';
  const isSingle = !words.slice(first, end).includes(',');
  if (language.subordinators.has(word) && isSingle) return true;
  // "Asked whether …", "Born in Harrow, …"
  const next = words[first + 1] ?? '';
  const isPassive = word === 'born' || /^[a-z]{2,}ed$/.test(word);
  if (isPassive && (language.prepositions.has(next) || language.boundaries.has(next))) return true;
  // "Calling for a quay, to be built by Ash, Roth said"
  if (isParticiple(word) && !isSingle) return true;
  const hasVerb =
    words.slice(first + 1, Math.min(end, first + longestStatement)).some(hasFiniteForm) ||
    (end - first < fewestOfVerbless && hasPresentForm(words, language, { first, end }));
  if (hasVerb)
    return (
      language.prepositions.has(word) &&
      isSingle &&
      !language.finiteVerbs.has(word) &&
      isParticiple(words[first + 1] ?? '')
    );
  return (
    language.prepositions.has(word) ||
    language.dayWords.has(word) ||
    isParticiple(word) ||
    end - first < fewestOfVerbless
  );
}

const isParticiple = (word: string): boolean => /^[a-z]{2,}ing$/.test(word);

/** False for a phrase in front of the subject, and for half a sentence around the clause with the cue. */
function isWholeByTable(
  reading: QuotationReading,
  language: SpeechTable,
  { order, cue, speaker }: Attribution,
  { before, behind }: { readonly before: TokenRange; readonly behind: TokenRange },
): boolean {
  const last = reading.words[before.end - 1] ?? '';
  const isOpen = language.boundaries.has(last) && !language.clauseEnds.has(last);
  if (language.links.has(last) || isOpen || language.that.has(last)) return false;
  if (language.elidedThat?.test(last)) return false;
  if (order === 'after' && endsWithName(reading, before)) return false;
  const end = Math.max(cue.end, speaker?.end ?? 0);
  if (order === 'after' && findMarkFamily(reading.words[end] ?? '') !== undefined) return false;
  if (order === 'before' && language.isVerbSecond) return false;
  const isReported = reading.words.slice(before.first, before.end).some((word) => language.reportedVerbs.has(word));
  if (order === 'after' && isReported) return true;
  if (order === 'after' && language.subordinators.has(reading.words[before.first] ?? '')) return false;
  if (order === 'before') return countWordsOf(reading, behind) === 0;
  return order === 'source' || !/^[,:]$/.test(reading.words[end] ?? '');
}

/** "El nuevo director del puerto, Tomás Vela": no statement, but a subject with its apposition. */
function endsWithName(reading: QuotationReading, { first, end }: TokenRange): boolean {
  let at = end;
  while (at > first && isCapitalToken(reading, at - 1)) at--;
  return end - at >= 2 && reading.words[at - 1] === ',';
}

/** The clause before ends with a comma: "The quay is shut, Roth said." */
function closesBefore({ words }: QuotationReading, end: number, isQuoted: Uint8Array): boolean {
  return words[end] === ',' || (isQuoted[end - 1] === 1 && words[end - 2] === ',');
}
