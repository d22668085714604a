import type { PdfParagraph, PdfStyle } from './group-paragraphs.ts';

const longest = 220;

/**
 * The paragraph in the largest letters in the upper part of the first page, if it is larger than the text. One or two
 * words are rather the newspaper's name, where a longer paragraph is set large, too. Undefined where nothing else would
 * be left.
 */
export function findPdfHeadline(paragraphs: readonly PdfParagraph[], style: PdfStyle): PdfParagraph | undefined {
  const large = paragraphs.filter((paragraph) => isLarge(paragraph, style)).sort((a, b) => b.size - a.size);
  if (paragraphs.length < 2) return undefined;
  return (
    large.find((paragraph) => countWords(paragraph) >= 3) ?? large.find((paragraph) => countWords(paragraph) === 2)
  );
}

function isLarge({ lines, size }: PdfParagraph, style: PdfStyle): boolean {
  const [first] = lines;
  if (!first || first.page > 0 || first.y < first.pageHeight * 0.4) return false;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return size > style.size * 1.2 && length <= longest && lines.some(({ text }) => /\p{L}{2}/u.test(text));
}

const countWords = ({ lines }: PdfParagraph): number => lines.flatMap(({ text }) => text.match(/\S+/gu) ?? []).length;
