import { personalPronouns } from '../data/personal-pronouns.ts';
import type { Rater } from './rater.ts';

const longest = 9;

/** Pronouns of the first and second person: 1/2 for one, 1 for more. */
export const rateTalk: Rater = ({ article, segmentation: { sentences, tokens }, language }) => {
  const pronouns = new Set((personalPronouns[language] ?? '').split(' '));
  return sentences.map(({ firstToken, endToken }) => {
    let found = 0;
    for (let t = firstToken; t < endToken && found < 2; t++) {
      const { start, end } = tokens[t] ?? { start: 0, end: 0 };
      if (end - start > longest) continue;
      if (pronouns.has(article.text.slice(start, end).toLowerCase().replace('’', "'"))) found++;
    }
    return found / 2;
  });
};
