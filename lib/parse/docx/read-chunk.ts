import { decodeText } from '../../decode/decode-text.ts';
import { detectUnicodeForm } from '../../decode/detect-unicode-form.ts';
import type { Block } from '../../model/article.ts';
import { readMarkup } from '../html/read-markup.ts';
import { findTexts } from '../mail/find-texts.ts';
import { readMail } from '../mail/read-mail.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import type { DocxChunk } from './open-docx.ts';

/** The blocks of a page, a page in the form of a message, or a text that a Word document holds whole. */
export function readChunk({ name, content }: DocxChunk): readonly Block[] {
  if (/\.mht(?:ml)?$/i.test(name))
    return findTexts(readMail(content)).texts.flatMap(({ mediaType, text }) =>
      readText(text, mediaType === 'text/html'),
    );
  const { text } = decodeText(content, detectUnicodeForm(content), undefined);
  return readText(text, /\.html?$/i.test(name));
}

const readText = (text: string, isPage: boolean): readonly Block[] =>
  isPage ? readMarkup(text) : splitParagraphs(text);
