import type { Block, ParagraphKind } from '../../../model/article.ts';
import { isObject, type JsonObject } from '../json-values.ts';
import { isStruckPart } from './struck-parts.ts';

/** Reads Quill's Delta, whose line breaks carry the kinds of the lines before them. Undefined for anything else. */
export function readDelta(value: JsonObject): readonly Block[] | undefined {
  const { ops } = value;
  if (!Array.isArray(ops) || !ops.every((op) => isObject(op) && 'insert' in op)) return undefined;
  const blocks: Block[] = [];
  let line = '';
  for (const { insert, attributes } of ops as readonly JsonObject[]) {
    if (typeof insert !== 'string' || isStruckPart(new Map([['attributes', attributes]]), new Set())) continue;
    const [first = '', ...more] = insert.split('\n');
    line += first;
    for (const next of more) {
      blocks.push({ kind: kindOfLine(attributes), text: line });
      line = next;
    }
  }
  return [...blocks, { kind: 'text', text: line }];
}

function kindOfLine(attributes: unknown): ParagraphKind {
  if (!isObject(attributes)) return 'text';
  if ('header' in attributes) return 'heading';
  if ('list' in attributes) return 'list-item';
  return 'blockquote' in attributes ? 'quotation' : 'text';
}
