import type { Article, ParagraphKind } from '../model/article.ts';
import type { Sentence } from '../model/segmentation.ts';

const prose: readonly ParagraphKind[] = ['text', 'quotation'];
const closed = /[.!?…。！？｡؟۔।॥։።။][\s"'“”„‘’«»)\]}」』）`]*$/u;
const enclosed = /^[("“«[].*[)"”»\]]$/su;
const cutMark = /(?:\[(?:\.{3}|…)\]|(?:\.{3}|…)\s*\[\+\d+ chars?\])$/;
const signOff =
  /^[-–—*©]|^(?:(?:additional |with )?(?:reporting|editing|writing|production|research) by|by|follow|read|see|source|photo|image|copyright|contact|with|ends?|watch|listen|sign up|subscribe|click|for more)\b|\S@\S|\S\.\w+\/?\S*$/i;
const agency =
  /^(?:reuters|agencies|agency|bloomberg|xinhua|dpa|afp|ani|pti|ians|tass|efe|ansa|kyodo|yonhap|interfax)$/i;
/** Of a hundred paragraphs (or of the sentences of a single one) so many must end in a stop for a missing one to mean something. */
const expectedShare = 80;

/** The index of the sentence with which an article breaks off, or undefined. */
export function findTruncatedEnding({ text, paragraphs }: Article, sentences: readonly Sentence[]): number | undefined {
  const last = sentences.length - 1;
  const ending = sentences[last];
  if (!ending || !isProse(paragraphs[ending.paragraph]?.kind)) return undefined;
  const words = text.slice(ending.start, ending.end);
  if (cutMark.test(words)) return last;
  if (isClosed(text, ending) || isSignOff(words, ending)) return undefined;
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

/** Closing lines carry no stop: names, agencies, "Reporting by …", addresses. A single word that is none of them is a fragment. */
function isSignOff(words: string, { firstToken, endToken }: Sentence): boolean {
  const length = endToken - firstToken;
  if (signOff.test(words)) return true;
  if (length === 1) return agency.test(words) || !/\p{Ll}/u.test(words);
  return length <= 4 && !/(?:^|\s)\p{Ll}/u.test(words);
}

/** The last sentence of each paragraph; within the final paragraph every sentence, since all that is known of it is there. */
function lastOfParagraphs(sentences: readonly Sentence[], final: number): readonly Sentence[] {
  return sentences.filter(
    (sentence, index) => sentence.paragraph === final || sentences[index + 1]?.paragraph !== sentence.paragraph,
  );
}
