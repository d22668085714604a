import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import type { ItemList } from '../found-item.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
import { cutStrings } from './cut-strings.ts';
import { escapeControls } from './escape-controls.ts';
import { findItems } from './find-items.ts';
import { findJsonFault } from './find-json-fault.ts';
import { isTooComplex } from './is-too-complex.ts';
import { readDocument } from './read-document.ts';
import { readStated } from './read-fields.ts';

/**
 * Reads a JSON document: a schema.org article, IPTC ninjs 1 to 3, an object with members of common names, or a list of
 * these. A list is a JSON Feed, an agency's answer, or an export of one object a line. An object above a text is the
 * text's front matter. Without a text, metadata alone is read.
 * @throws {Unreadable} `invalid-json` with the place of the first fault, `too-complex`, `no-text`
 */
export function parseJson(text: string): ParsedDocument | ItemList {
  if (isTooComplex(text))
    throw new Unreadable(
      'too-complex',
      `The JSON nests deeper than ${limits.jsonDepth} levels or has more than ${limits.jsonValues} values; ` +
        'no article does.',
    );
  const parsed = parseValue(text);
  if (parsed === undefined && readFrontMatter(text)) return parseMarkdown(text);
  if (parsed === undefined) throw refusalOf(text);
  const value = text.length > limits.writtenCharacters ? cutStrings(parsed) : parsed;
  const list = findItems(value);
  if (list) return list;
  const document = readDocument(value) ?? readStated(value);
  if (document) return document;
  throw new Unreadable(
    'no-text',
    'No article text was found in the JSON; it is looked for in articleBody, body, text, content, body_text, ' +
      'body_html, body_xhtml and bodies.',
  );
}

/** Undefined for what is no JSON, and cannot be mended. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text) ?? parseLenient(text);
  }
}

/** The engine's own message differs from one Node version to the next. */
function refusalOf(text: string): Unreadable {
  const { line, column, found } = findJsonFault(text);
  return new Unreadable('invalid-json', `The JSON is broken at line ${line}, column ${column}: ${found}.`);
}

/** Databases export one object a line. */
function parseLines(text: string): unknown[] | undefined {
  if (!/^\s{0,100}\{[^\n]*\}\s*?\n/.test(text)) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{/.test(line) && /\}\s*$/.test(line.slice(-100))))
    return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Exports may write line breaks and tabs into strings unescaped. */
function parseLenient(text: string): unknown {
  const escaped = escapeControls(text);
  if (escaped === text) return undefined;
  try {
    return JSON.parse(escaped);
  } catch {
    return undefined;
  }
}
