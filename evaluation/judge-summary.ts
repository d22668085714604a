import type { NewsSummaryRecord } from '../lib/index.ts';
import { countIf, type Fault, importanceUnit, type Judgement } from './figures.ts';
import { findMeeting } from './find-meeting.ts';
import type { LabelledSentence } from './label.ts';
import type { LaidLabel } from './lay-over.ts';

/** Sentences in a summary that is as good as can be, and in the lead. */
const bestLength = 3;

/** Holds a summary to the best three sentences of the article and to its first three. */
export function judgeSummary({ sentences }: LaidLabel, record: NewsSummaryRecord): Judgement {
  const chosen = findChosen(sentences, record);
  const leaning = chosen.filter((sentence) => isLeaning(sentence, chosen));
  const worthless = chosen.filter(({ importance }) => importance === 0);
  const importances = sentences.map(({ importance }) => importance);
  const best = sum(importances.toSorted((a, b) => b - a).slice(0, bestLength)) || 1;
  const lead = sum(importances.slice(0, bestLength));
  const own = sum(chosen.map(({ importance }) => importance));
  const missed = findMissedNews(sentences, chosen);
  return {
    shares: {
      'summary importance': { right: (own * importanceUnit) / best, of: importanceUnit },
      'lead importance': { right: (lead * importanceUnit) / best, of: importanceUnit },
      'summaries better than the lead': countIf(own > lead),
      'summaries worse than the lead': countIf(own < lead),
      'summaries that lean': countIf(leaning.length > 0),
      'summaries with a worthless sentence': countIf(worthless.length > 0),
      'summaries without the news': countIf(missed.length > 0),
      'articles without a summary': countIf(chosen.length === 0),
    },
    faults: [
      ...leaning.map((sentence) => faultOf(sentence, `leans on ${sentence.needs.join(', ')}`)),
      ...worthless.map((sentence) => faultOf(sentence, 'worthless')),
      ...missed.map((sentence) => faultOf(sentence, 'is the news, and no sentence of the news was chosen')),
    ],
  };
}

/** The labelled sentences that a summary is made of, each once. */
function findChosen(sentences: LaidLabel['sentences'], { summary }: NewsSummaryRecord): LaidLabel['sentences'] {
  const chosen = (summary?.sentences ?? []).flatMap((sentence) => findMeeting(sentences, sentence).slice(0, 1));
  return [...new Set(chosen)];
}

const isLeaning = ({ needs }: LabelledSentence, chosen: readonly LabelledSentence[]): boolean =>
  needs.length > 0 && !chosen.some(({ s }) => needs.includes(s));

function findMissedNews<T extends LabelledSentence>(sentences: readonly T[], chosen: readonly T[]): readonly T[] {
  const isNews = ({ importance }: T): boolean => importance === 3;
  return chosen.length === 0 || chosen.some(isNews) ? [] : sentences.filter(isNews);
}

const faultOf = ({ text }: LabelledSentence, reason: string): Fault => ({ about: 'summary', text, reason });

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
