import type { Article, ParagraphKind } from '../model/article.ts';
import { once } from '../model/once.ts';
import type { Sentence } from '../model/segmentation.ts';
import { anyOf, wordSet } from '../model/words.ts';
import { readSentenceWords } from './read-sentence-words.ts';

const prose: readonly ParagraphKind[] = ['text', 'quotation'];
const closed = /[.!?…。！？｡؟۔।॥։።။][\s"'“”„‘’«»)\]}」』）`]*$/u;
const enclosed = /^[("“«[].*[)"”»\]]$/su;
const cutMark = /(?:\[(?:\.{3}|…)\]|(?:\.{3}|…)\s*\[\+\d+ chars?\])$/;
const creditMark = /^[-–—*©]/;
const address = /\S@\S|\S\.\w+\/?\S*$/;
/** Names that may stand alone as a closing line. */
const agencies = wordSet(`
  afp agencies agency ani ansa bloomberg dpa efe ians interfax kyodo pti reuters tass xinhua yonhap
`);
/** A missing stop means something where at least this many of a hundred endings have one. */
const expectedShare = 80;
const readSignOff = once(() => new RegExp(`^${anyOf([...readSentenceWords().signOffs])}\\b`, 'i'));

/**
 * The index of the sentence with which an article breaks off, or undefined.
 * Without a stop it does where a pay wall stands behind it. Otherwise compares its end with those of the other
 * paragraphs, or with those of the other sentences of a single paragraph.
 */
export function findTruncatedEnding(
  { text, paragraphs, notes }: Article,
  sentences: readonly Sentence[],
): number | undefined {
  const last = sentences.length - 1;
  const ending = sentences[last];
  if (!ending || !isProse(paragraphs[ending.paragraph]?.kind)) return undefined;
  const words = text.slice(ending.start, ending.end);
  if (cutMark.test(words)) return last;
  if (isClosed(text, ending) || isSignOff(words, ending)) return undefined;
  if (notes.some(({ rule }) => rule === 'paywall')) return last;
  const others = lastOfParagraphs(sentences.slice(0, last), ending.paragraph).filter((other) =>
    isProse(paragraphs[other.paragraph]?.kind),
  );
  const ended = others.filter((other) => isClosed(text, other));
  return others.length >= 2 && ended.length * 100 >= others.length * expectedShare ? last : undefined;
}

const isProse = (kind: ParagraphKind | undefined): boolean => kind !== undefined && prose.includes(kind);

/** Looks at the end alone: a long run of marks would make the pattern slow. */
function isClosed(text: string, { start, end }: Sentence): boolean {
  return closed.test(text.slice(Math.max(start, end - 20), end)) || enclosed.test(text.slice(start, end));
}

/** Closing lines have no stop: names, agencies, "Reporting by …", addresses. Any other single word is a fragment. */
function isSignOff(words: string, { firstToken, endToken }: Sentence): boolean {
  const length = endToken - firstToken;
  if (creditMark.test(words) || readSignOff().test(words) || address.test(words)) return true;
  if (length === 1) return agencies.has(words.toLowerCase()) || !/\p{Ll}/u.test(words);
  return length <= 4 && !/(?:^|\s)\p{Ll}/u.test(words);
}

/** The last sentence of each paragraph; of the final paragraph all sentences, since it may be the only one. */
function lastOfParagraphs(sentences: readonly Sentence[], final: number): readonly Sentence[] {
  return sentences.filter(
    (sentence, index) => sentence.paragraph === final || sentences[index + 1]?.paragraph !== sentence.paragraph,
  );
}
