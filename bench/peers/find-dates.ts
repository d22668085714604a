import { findTimexes } from '../../lib/annotate/timexes/find-timexes.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import type { Subject, Work } from './contender.ts';
import { type Job, ourName } from './job.ts';
import { loadPeer } from './load-peer.ts';
import { loadWinkEntities } from './load-wink-entities.ts';

interface Chrono {
  readonly parse: (text: string, reference: Date) => readonly unknown[];
}

interface Recognizers {
  readonly DateTimeRecognizer: new (
    culture: string,
  ) => { getDateTimeModel(): { parse(text: string, reference: Date): readonly unknown[] } };
}

const winkTypes = ['DATE', 'TIME', 'DURATION'];

/**
 * Dates, times and durations of a cleaned text with their values; wink-nlp gives no values. Ours also cuts tokens and
 * sentences first.
 */
export const findDates: Job = {
  name: 'Text to dates',
  kind: 'texts',
  found: 'dates',
  mustFind: false,
  contenders: [
    { name: ourName, packages: [], load: () => findOurs },
    { name: 'chrono-node', packages: ['chrono-node'], load: loadChrono },
    { name: 'wink-nlp', packages: ['wink-nlp', 'wink-eng-lite-web-model'], load: () => loadWinkEntities(winkTypes) },
    { name: 'Recognizers-Text', packages: ['@microsoft/recognizers-text-date-time'], load: loadRecognizers },
  ],
};

const findOurs = ({ article }: Subject): number => findTimexes(article, segmentArticle(article)).length;

async function loadChrono(): Promise<Work> {
  const { parse } = await loadPeer<Chrono>('chrono-node');
  return (subject) => parse(subject.article.text, publishedOf(subject)).length;
}

async function loadRecognizers(): Promise<Work> {
  const { DateTimeRecognizer } = await loadPeer<Recognizers>('@microsoft/recognizers-text-date-time');
  const model = new DateTimeRecognizer('en-us').getDateTimeModel();
  return (subject) => model.parse(subject.article.text, publishedOf(subject)).length;
}

const publishedOf = ({ article }: Subject): Date => new Date(article.published ?? '2026-03-04');
