import type { Entity, Quotation } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { attributeStretches } from './attribute-stretches.ts';
import { readCast } from './cast.ts';
import { findAttributions } from './find-attributions.ts';
import { findIndirectSpeech } from './find-indirect-speech.ts';
import { findQuotedStretches } from './find-quoted-stretches.ts';
import { isSpeech } from './is-speech.ts';
import { type QuotationReading, readTokens, type TokenRange } from './reading.ts';
import { type Report, spanOfSpeaker, spanOfTokens } from './report.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/**
 * Reported speech, sorted by start, never overlapping: direct speech in any style of marks, paragraph by paragraph,
 * and indirect speech around a cue. Speakers are found without entities, which then give the index.
 */
export function findQuotations(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
): readonly Quotation[] {
  const cast = readCast(segmentation.tokens, entities);
  const reading = readTokens(article, segmentation, cast);
  const marked = findQuotedStretches(reading);
  const stretches = marked.filter((stretch) => isSpeech(reading, stretch));
  const isQuoted = new Uint8Array(reading.tokens.length);
  for (const { first, end } of stretches) isQuoted.fill(1, first - 1, end + 1);
  const attributions = reading.sentences.map(({ firstToken, endToken }) =>
    findAttributions(reading, { first: firstToken, end: endToken }, isQuoted),
  );
  const direct = attributeStretches(reading, stretches, attributions);
  const indirect = findIndirectSpeech(reading, attributions, isQuoted);
  const reports = merge(direct, withMarked(indirect, marked)).filter(
    ({ content }) => isComplete(reading, content.first) && isComplete(reading, content.end - 1),
  );
  const speakers = resolveSpeakers(reading, cast, reports, isQuoted);
  return reports.map((report, index) => ({
    ...spanOfTokens(reading, report.content),
    directness: report.directness,
    speaker: speakers[index]?.entity,
    speakerSpan: spanOfSpeaker(reading, speakers[index]?.words),
    cue: report.cue && spanOfTokens(reading, report.cue),
  }));
}

const isComplete = ({ sentences, sentenceOf }: QuotationReading, token: number): boolean =>
  sentences[sentenceOf[token] ?? -1]?.complete === true;

/** A report with words in quotation marks is mixed, even if they are only a phrase. Both lists are in order. */
function withMarked(reports: readonly Report[], marked: readonly TokenRange[]): Report[] {
  let at = 0;
  return reports.map((report) => {
    const { first, end } = report.content;
    while ((marked[at]?.first ?? Infinity) <= first) at++;
    return (marked[at]?.end ?? Infinity) < end ? { ...report, directness: 'mixed' } : report;
  });
}

/** An indirect report includes the quoted words within it. Both lists are in order. */
function merge(direct: readonly Report[], indirect: readonly Report[]): Report[] {
  const all: Report[] = [];
  let at = 0;
  for (const report of indirect) {
    while ((direct[at]?.content.first ?? Infinity) < report.content.first) all.push(direct[at++] as Report);
    const last = all.at(-1);
    if (last && last.content.end > report.content.first) continue;
    let isMixed = false;
    for (; (direct[at]?.content.first ?? Infinity) < report.content.end; at++) isMixed = true;
    all.push(isMixed ? { ...report, directness: 'mixed' } : report);
  }
  // A call with 150,000 quotations as arguments would overflow the stack.
  return all.concat(direct.slice(at));
}
