import { strToU8, zipSync } from 'fflate';

/** The parts of a DOCX; what is not given is left out. */
export interface DocxSource {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  /** What stands in `w:footnotes`. */
  readonly footnotes?: string;
  /** What stands in `cp:coreProperties`. */
  readonly properties?: string;
  /** Files that stand in the document whole, by their names. */
  readonly chunks?: Readonly<Record<string, string>>;
}

const wrap = (name: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="urn:w">${content}</w:${name}>`);

/** A Word document of these parts, as small as they come. */
export function makeDocx({ body, styles, footnotes, properties, chunks = {} }: DocxSource): Uint8Array {
  const core = `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dcterms">${properties}</cp:coreProperties>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': wrap('styles', styles) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': wrap('footnotes', footnotes) }),
    ...Object.fromEntries(Object.entries(chunks).map(([name, text]) => [`word/${name}`, strToU8(text)])),
    ...(properties === undefined ? {} : { 'docProps/core.xml': strToU8(core) }),
  });
}

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;

/** @param style the id of its style */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text.startsWith('<') ? text : run(text)}</w:p>`;
