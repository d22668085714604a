import { messageWords } from '../../languages/languages.ts';
import type { Block } from '../../model/article.ts';
import { words } from '../../model/words.ts';

/** The fields that are read. */
export type FieldName = 'sender' | 'sent' | 'subject';

/** The fields of the head above a message that was passed on, and the blocks below it. */
export interface ForwardedHead {
  readonly fields: ReadonlyMap<FieldName, string>;
  readonly blocks: readonly Block[];
}

const named = (name: FieldName | 'other', labels: readonly string[]) => labels.map((label) => [label, name] as const);

const names: ReadonlyMap<string, FieldName | 'other'> = new Map([
  ...named('sender', messageWords('senderLabels')),
  ...named('sent', messageWords('sentLabels')),
  ...named('subject', messageWords('subjectLabels')),
  ...named('other', messageWords('receiverLabels')),
  ...named('other', words('importance reply-to')),
]);

const field = /^[\s*>]{0,10}(\p{L}[\p{L}-]{0,15})\s?:\*?\s+(\S.{0,400})$/u;
const longestHead = 12;

/** Reads the mark and the fields below it, whether they are lines of one block or blocks of their own. */
export function readForwardedHead(blocks: readonly Block[]): ForwardedHead {
  const fields = new Map<FieldName, string>();
  for (const [index, block] of blocks.slice(0, longestHead).entries()) {
    const lines = block.text.split('\n');
    const known = lines.filter((line) => isField(line, fields)).length;
    const isMark = index === 0 && known === 0;
    if (isMark && lines.length === 1) continue;
    if (known < lines.length - 1 || known === 0) return { fields, blocks: blocks.slice(index) };
  }
  return { fields, blocks: blocks.slice(longestHead) };
}

function isField(line: string, fields: Map<FieldName, string>): boolean {
  const [, name = '', value = ''] = field.exec(line.slice(0, 500)) ?? [];
  const known = names.get(name.toLowerCase());
  if (known && known !== 'other' && !fields.has(known)) fields.set(known, value.trim());
  return known !== undefined;
}
