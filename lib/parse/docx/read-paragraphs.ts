import { wordSet } from '../../model/words.ts';
import { gapFor } from '../json/typed/struck-parts.ts';
import { collectTable, type OpenTable } from './collect-table.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
import type { StyleRole } from './read-styles.ts';
import { scanWordPart } from './scan-word-part.ts';

interface OpenParagraph {
  style: string | undefined;
  isHeading: boolean;
  isListed: boolean;
  parts: string[];
}

/**
 * Elements that are not the text as it stands: tracked deletions, the old place of moved text, sources of fields,
 * fallbacks for older readers, the small text of ruby, and settings.
 */
const left = wordSet('Fallback del delText instrText moveFrom rt sdtPr sectPr tblPr tcPr trPr');

/** Space that a run writes as an element. */
const spaces: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** Paragraphs and tables of a document part in reading order; text boxes come before the paragraph that holds them. */
export function readParagraphs(
  xml: string,
  roleOf: (style: string | undefined) => StyleRole | undefined,
): readonly DocxParagraph[] {
  const found: DocxParagraph[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  let isHidden = false;
  /** Text that is struck out, behind what was read last. */
  let struck: string | undefined;
  let isStruck = false;
  const emit = (paragraph: DocxParagraph): void => {
    (tables.at(-1)?.rows.at(-1)?.at(-1) ?? found).push(paragraph);
  };
  scanWordPart(xml, {
    open(name, attributes, inside) {
      if (left.has(name) || isSeparatorNote(name, attributes)) return false;
      const paragraph = paragraphs.at(-1);
      if (name === 'p') paragraphs.push({ style: undefined, isHeading: false, isListed: false, parts: [] });
      else if (name === 'r') isHidden = isStruck = false;
      else if (name === 'tbl') tables.push({ rows: [] });
      else if (name === 'tr') tables.at(-1)?.rows.push([]);
      else if (name === 'tc') tables.at(-1)?.rows.at(-1)?.push([]);
      else if (!paragraph) return true;
      else if (name === 'pStyle') paragraph.style = attributes.get('val');
      else if (name === 'outlineLvl') paragraph.isHeading = Number(attributes.get('val')) < 9;
      else if (name === 'numId') paragraph.isListed = attributes.get('val') !== '0';
      else if (name === 'vanish' && inside === 'rPr') isHidden = isOn(attributes.get('val'));
      else if (struckMarks.has(name) && inside === 'rPr') isStruck ||= isOn(attributes.get('val'));
      else if (inside === 'r' && !isHidden && !isStruck) paragraph.parts.push(spaces.get(name) ?? '');
      return true;
    },
    text(text, inside) {
      if (inside !== 't' || isHidden) return;
      if (isStruck) struck = (struck ?? '') + text;
      else paragraphs.at(-1)?.parts.push(struck === undefined ? text : gapFor(lastOf(paragraphs), struck, text) + text);
      if (!isStruck) struck = undefined;
    },
    close(name) {
      if (name === 'p') {
        const paragraph = paragraphs.pop();
        struck = undefined;
        if (paragraph) emit({ role: roleOfParagraph(paragraph, roleOf), text: paragraph.parts.join('') });
      } else if (name === 'pPr') isHidden = isStruck = false;
      else if (name === 'tbl') {
        const table = tables.pop();
        if (table) for (const piece of collectTable(table)) emit(piece);
      }
    },
  });
  return found.filter(({ text, role }) => text.trim() !== '' && role !== 'contents');
}

function roleOfParagraph(
  { style, isHeading, isListed }: OpenParagraph,
  roleOf: (style: string | undefined) => StyleRole | undefined,
): StyleRole | undefined {
  const role = roleOf(style);
  if (role && role !== 'list-item') return role;
  if (isHeading) return 'heading';
  return isListed ? 'list-item' : role;
}

/** The lines above footnotes are stored as footnotes. */
const isSeparatorNote = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  (name === 'footnote' || name === 'endnote') && /separator/i.test(attributes.get('type') ?? '');

const struckMarks = wordSet('dstrike strike');

const lastOf = (paragraphs: readonly OpenParagraph[]): string =>
  paragraphs.at(-1)?.parts.findLast((part) => part !== '') ?? '';

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value);
