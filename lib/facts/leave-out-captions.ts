// English alone.
import type { Article } from '../model/article.ts';
import type { Segmentation, Sentence } from '../model/segmentation.ts';
import { wordSet } from '../model/words.ts';

/** Few sentences are longer. */
const mostWords = 60;
/** A name may have one such word inside. */
const fewestSeams = 2;

/** A small word with a capital, right behind a word without, opens a sentence: the stop before it is missing. */
const seam = /(?<=\p{Ll} )\p{Lu}\p{Ll}*(?= \p{L})/gu;
const openings = wordSet(`
  A After An As At But During Five Four He Her His However If In It Many More On One Over She Six Some The
  Their These They This Three Two When While
`);

/** Captions that run together without stops are no sentence, and who says what in them is not known. */
export function leaveOutCaptions({ text }: Pick<Article, 'text'>, segmentation: Segmentation): Segmentation {
  const isRunTogether = ({ start, end, firstToken, endToken }: Sentence): boolean => {
    if (endToken - firstToken <= mostWords) return false;
    const seams = text.slice(start, end).match(seam) ?? [];
    return seams.filter((word) => openings.has(word)).length >= fewestSeams;
  };
  const sentences = segmentation.sentences.map((sentence) =>
    sentence.complete && isRunTogether(sentence) ? { ...sentence, complete: false } : sentence,
  );
  return { ...segmentation, sentences };
}
