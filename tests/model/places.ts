import { defaultOptions } from '../../lib/model/options.ts';

export const articlesBucket = 'news-in';
export const resultsBucket = 'news-out';

export const configuration = {
  articlesBucket,
  articlesPrefix: 'incoming/',
  resultsBucket,
  resultsPrefix: 'records/',
  options: defaultOptions,
};

export const recordKey = (key: string): string => `records/${key}.json`;

export const recordKeyOfItem = (key: string, item: string): string => `records/${key}/${item}.json`;

/** Whether this is the key of an article's record, or of one of its items' records. */
export const isRecordOf = (key: string, written: string): boolean =>
  written === recordKey(key) || written.startsWith(`records/${key}/`);
