import { findTimesAndFigures } from '../../lib/annotate/find-times-and-figures.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import type { Subject, Work } from './contender.ts';
import { type Job, ourName } from './job.ts';
import { loadCompromise } from './load-compromise.ts';
import { loadPeer } from './load-peer.ts';
import { loadWinkEntities } from './load-wink-entities.ts';

interface Recognizers {
  readonly NumberRecognizer: new (culture: string) => { getNumberModel(): { parse(text: string): readonly unknown[] } };
}

const winkTypes = ['CARDINAL', 'ORDINAL', 'MONEY', 'PERCENT'];

/**
 * Figures of a cleaned text with their values; wink-nlp gives no values, Recognizers-Text finds numbers only. Ours also
 * cuts tokens and sentences and finds dates, since the numbers in them are not figures, and it reads units, currencies,
 * ranges and scores.
 */
export const findFigures: Job = {
  name: 'Text to figures',
  kind: 'texts',
  found: 'figures',
  mustFind: false,
  contenders: [
    { name: ourName, packages: [], load: () => findOurs },
    { name: 'compromise', packages: ['compromise'], load: loadNumbers },
    { name: 'wink-nlp', packages: ['wink-nlp', 'wink-eng-lite-web-model'], load: () => loadWinkEntities(winkTypes) },
    { name: 'Recognizers-Text', packages: ['@microsoft/recognizers-text-number'], load: loadRecognizers },
  ],
};

const findOurs = ({ article }: Subject): number => findTimesAndFigures(article, segmentArticle(article)).figures.length;

async function loadNumbers(): Promise<Work> {
  const read = await loadCompromise();
  return ({ article }) => read(article.text).numbers().get().length;
}

async function loadRecognizers(): Promise<Work> {
  const { NumberRecognizer } = await loadPeer<Recognizers>('@microsoft/recognizers-text-number');
  const model = new NumberRecognizer('en-us').getNumberModel();
  return ({ article }) => model.parse(article.text).length;
}
