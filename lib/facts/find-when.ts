import type { Timex } from '../model/annotations.ts';
import { bareFact, type FactCandidate, type FactContext, sentenceAt } from './fact-context.ts';

/** The dates of the news: of days rather than of years, near the publication, high in the article. */
export function findWhen(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (const timex of context.annotations.timexes) {
    const sentence = sentenceAt(context, timex.start);
    const weight = sentence === undefined ? 0 : weigh(context, timex, sentence);
    if (sentence === undefined || weight <= 0) continue;
    const { type, value } = timex;
    candidates.push({ fact: { ...bareFact('when', timex, sentence), timex: { type, value } }, weight });
  }
  return candidates;
}

function weigh({ article, lede, focus }: FactContext, { type, value, start }: Timex, sentence: number): number {
  if (type === 'DURATION' || type === 'SET' || value.endsWith('_REF')) return 0;
  const isInDateline = article.dateline !== undefined && start < article.dateline.end;
  const position = sentence === lede ? 0.8 : 0.6 / (1 + sentence);
  return (
    precisionOf(value) +
    position +
    0.5 * (focus[sentence] ?? 0) +
    nearness(value, article.published) -
    (isInDateline ? 0.4 : 0)
  );
}

/** A day says more than a month, and a month more than a year. */
function precisionOf(value: string): number {
  if (/T/.test(value)) return 0.6;
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)/.test(value)) return 0.55;
  return /^\d{4}-/.test(value) ? 0.3 : 0.1;
}

/** News is of the days around the publication. */
function nearness(value: string, published: string | undefined): number {
  if (!published || !/^\d{4}/.test(value)) return 0;
  if (value.slice(0, 7) === published.slice(0, 7)) return 0.4;
  return value.slice(0, 4) === published.slice(0, 4) ? 0.2 : 0;
}
