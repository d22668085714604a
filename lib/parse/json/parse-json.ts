import type { ParsedDocument } from '../../article.ts';
import { limits } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';
import { readSchemaOrg } from '../metadata/read-schema-org.ts';
import { blocksOfBody } from './blocks-of-body.ts';
import { findJsonFault } from './find-json-fault.ts';
import { isTooComplex } from './is-too-complex.ts';
import { readFields } from './read-fields.ts';

/**
 * Reads a JSON document: a schema.org article, IPTC ninjs 1 to 3, or an object whose members are named as one would expect.
 * @throws {Unreadable} `invalid-json` with the place of the first fault, `too-complex`, `no-text`
 */
export function parseJson(text: string): ParsedDocument {
  if (isTooComplex(text))
    throw new Unreadable(
      'too-complex',
      `The JSON nests deeper than ${limits.jsonDepth} levels or has more than ${limits.jsonValues} values; no article does.`,
    );
  const value = parseOrRefuse(text);
  const schemaOrg = readSchemaOrg([value]);
  if (schemaOrg?.body) {
    const { body, ...metadata } = schemaOrg;
    return { ...metadata, blocks: blocksOfBody(body), notes: [] };
  }
  const document = readFields(value);
  if (document) return document;
  throw new Unreadable(
    'no-text',
    'No article text was found in the JSON; it is looked for in articleBody, body, text, content, body_text, body_html, body_xhtml and bodies.',
  );
}

function parseOrRefuse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message differs from one Node version to the next.
    const { line, column, found } = findJsonFault(text);
    throw new Unreadable('invalid-json', `The JSON is broken at line ${line}, column ${column}: ${found}.`);
  }
}
