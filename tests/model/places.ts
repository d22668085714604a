import { defaultOptions } from '../../lib/options.ts';

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
