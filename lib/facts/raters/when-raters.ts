import type { Timex } from '../../model/annotations.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, type SentenceEvidence } from './sentence-raters.ts';

interface TimeEvidence extends SentenceEvidence {
  readonly timex: Timex;
}

/** A day says more than a month, and a month more than a year. */
function measurePrecision({ timex: { value } }: TimeEvidence): number {
  if (/T/.test(value)) return 0.6;
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)/.test(value)) return 0.55;
  return /^\d{4}-/.test(value) ? 0.3 : 0.1;
}

/** Most in the sentence that tells the news, then in those high in the article. */
const measurePosition = ({ context, sentence }: TimeEvidence): number =>
  sentence === context.lede ? 0.8 : 0.6 / (1 + sentence);

/** News is of the days around the publication: 1 in its month, 0.5 in its year. */
function measureNearness({ context: { article }, timex: { value } }: TimeEvidence): number {
  const { published } = article;
  if (!published || !/^\d{4}/.test(value)) return 0;
  if (value.slice(0, 7) === published.slice(0, 7)) return 1;
  return value.slice(0, 4) === published.slice(0, 4) ? 0.5 : 0;
}

const measureDateline = ({ context: { article }, timex }: TimeEvidence): number =>
  Number(article.dateline !== undefined && timex.start < article.dateline.end);

/** What is quoted tells when it was said, more than when the news was. */
const measureQuoted = ({ context: { annotations }, timex: { start, end } }: TimeEvidence): number =>
  Number(
    annotations.quotations.some(
      (quotation) => quotation.directness === 'direct' && start >= quotation.start && end <= quotation.end,
    ),
  );

/** Days rather than years, near the publication, high in the article. Weights set by hand. */
export const whenRaters: FactRaters<TimeEvidence> = [
  { name: 'precision', weight: 1, measure: measurePrecision },
  { name: 'position', weight: 1, measure: measurePosition },
  { name: 'focus', weight: 0.5, measure: measureFocus },
  { name: 'nearness', weight: 0.4, measure: measureNearness },
  // 1 in the dateline: that day is the day of writing.
  { name: 'dateline', weight: -0.4, measure: measureDateline },
  { name: 'quoted', weight: -0.3, measure: measureQuoted },
];
