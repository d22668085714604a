import { wordSet } from '../../model/words.ts';
import { readDate } from '../lines/read-date.ts';
import { scanWordPart } from './scan-word-part.ts';

/** The metadata of a DOCX. */
export interface DocxProperties {
  readonly title: string | undefined;
  readonly creator: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly language: string | undefined;
}

const names = wordSet('created creator language modified title');

/** Reads `docProps/core.xml` (Dublin Core). */
export function readProperties(xml: string | undefined): DocxProperties {
  const values = new Map<string, string>();
  if (xml !== undefined)
    scanWordPart(xml, {
      open: () => true,
      text(text, inside) {
        if (inside !== undefined && names.has(inside)) values.set(inside, (values.get(inside) ?? '') + text);
      },
      close: () => undefined,
    });
  const value = (name: string): string | undefined => values.get(name)?.replace(/\s+/g, ' ').trim() || undefined;
  return {
    title: value('title'),
    creator: value('creator'),
    created: readDate(value('created') ?? ''),
    modified: readDate(value('modified') ?? ''),
    language: value('language'),
  };
}
