import { furnitureWords } from '../../languages/languages.ts';
import { anyOf, words } from '../../model/words.ts';

const extensions = words('doc docx dot dotx htm html indd odt pages pdf ppt pptx qxd rtf tex txt xls xlsx');

/** What stands in place of a title: a program's own name for a document, or the name of its file. */
const placeholders: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${anyOf(furnitureWords('defaultTitles'))} ?\d*|page ?\d+)(?:\b|$)`, 'iu'),
  new RegExp(String.raw`\.${anyOf(extensions)}$`, 'iu'),
  /^[\w.-]*[\\/][\w.\\/-]*$/iu,
];
const longest = 250;

/** The title that a file states. Undefined for a program's own name for it, the name of a file, and a single word. */
export function cleanTitle(title: string | undefined): string | undefined {
  const text =
    title
      ?.slice(0, longest + 1)
      .replace(/\s+/gu, ' ')
      .trim() ?? '';
  if (text.length > longest || placeholders.some((pattern) => pattern.test(text))) return undefined;
  return /\S\s\S|\p{Script=Han}{4}|[\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text) && !/_/u.test(text)
    ? text
    : undefined;
}
