import { defaultOptions } from '../../lib/model/options.ts';
import { chooseSummary } from './choose-summary.ts';
import type { Work } from './contender.ts';
import { type Job, ourName } from './job.ts';
import { loadPeer } from './load-peer.ts';
import { loadWink } from './load-wink.ts';

interface Lexrank {
  readonly default: {
    summarize(text: string, sentences: number, callback: (error: unknown, chosen: readonly unknown[]) => void): void;
  };
}

interface ByWords {
  /** Contains errors where it found nothing. */
  readonly summary: unknown;
}

interface NodeSummarizer {
  readonly SummarizerManager: new (
    text: string,
    sentences: number,
  ) => { getSummaryByFrequency(): ByWords; getSummaryByRank(): Promise<ByWords> };
}

const { sentences } = defaultOptions;

/**
 * From a cleaned text to three sentences. Ours knows the paragraphs; it cuts tokens and sentences, and finds names and
 * quotations, which ranking uses. node-summarizer cuts at every full stop, even that of "0.6", and does not keep the
 * order.
 */
export const summarizeText: Job = {
  name: 'Text to a summary of three sentences',
  kind: 'texts',
  found: 'sentences',
  mustFind: true,
  contenders: [
    { name: ourName, packages: [], load: () => (subject) => chooseSummary(subject.article).length },
    { name: 'wink-nlp', packages: ['wink-nlp', 'wink-eng-lite-web-model'], load: loadImportance },
    { name: 'node-summarizer, by frequency', packages: ['node-summarizer'], load: loadByFrequency },
    { name: 'node-summarizer, by rank', packages: ['node-summarizer'], load: loadByRank },
    { name: 'lexrank', packages: ['lexrank'], load: loadLexrank },
  ],
};

async function loadImportance(): Promise<Work> {
  // Its importance of a sentence ignores some parts of speech, so these are needed too.
  const { readDoc, its } = await loadWink(['sbd', 'pos']);
  return ({ article }) => {
    const document = readDoc(article.text);
    const rated = document.out(its.sentenceWiseImportance) as readonly { index: number; importance: number }[];
    const best = rated.toSorted((a, b) => b.importance - a.importance).slice(0, sentences);
    const all = document.sentences();
    return best
      .sort((a, b) => a.index - b.index)
      .map(({ index }) => all.itemAt(index).out())
      .filter((text) => text !== '').length;
  };
}

async function loadByFrequency(): Promise<Work> {
  const { SummarizerManager } = await loadPeer<NodeSummarizer>('node-summarizer');
  return ({ article }) => countOf(new SummarizerManager(article.text, sentences).getSummaryByFrequency());
}

async function loadByRank(): Promise<Work> {
  const { SummarizerManager } = await loadPeer<NodeSummarizer>('node-summarizer');
  return async ({ article }) => countOf(await new SummarizerManager(article.text, sentences).getSummaryByRank());
}

/** It returns one text. */
const countOf = ({ summary }: ByWords): number => (typeof summary === 'string' ? sentences : 0);

async function loadLexrank(): Promise<Work> {
  const { default: lexrank } = await loadPeer<Lexrank>('lexrank');
  return ({ article }) => {
    let count = 0;
    lexrank.summarize(article.text, sentences, (_error, chosen) => {
      count = chosen.length;
    });
    return count;
  };
}
