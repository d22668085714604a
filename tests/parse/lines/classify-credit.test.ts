import { expect, test } from 'vitest';
import { type Credit, classifyCredit } from '../../../lib/parse/lines/classify-credit.ts';

const sites: ReadonlySet<string> = new Set(['rivertoncourier', 'courier']);
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const credits: readonly { name: string; expected: Credit }[] = [
  { name: 'Mara Lindqvist', expected: 'person' },
  { name: 'MARA LINDQVIST', expected: 'person' },
  { name: 'Christoph von Ritter', expected: 'person' },
  { name: 'J. R. de la Cruz', expected: 'person' },
  { name: "Siobhan O'Neill-Park", expected: 'person' },
  { name: '岳小红', expected: 'person' },
  { name: 'Mara', expected: 'name' },
  { name: 'ferryman72', expected: 'name' },
  { name: 'der Michel', expected: 'name' },
  { name: 'dpa', expected: 'agency' },
  { name: 'Redaktion', expected: 'desk' },
  { name: 'Riverton Online Team', expected: 'desk' },
  { name: 'Harbour Foundation', expected: 'desk' },
  { name: 'example.org', expected: 'desk' },
  { name: 'WDR Riverton', expected: 'desk' },
  { name: 'Riverton Courier', expected: 'site' },
  { name: 'The Riverton Courier', expected: 'site' },
  { name: 'Alle Beiträge von Mara', expected: 'none' },
  { name: 'of the pier', expected: 'none' },
  { name: 'Quelle: Harbour Board', expected: 'none' },
  { name: 'Name *', expected: 'none' },
  { name: 'A Very Long Line Of Six Words', expected: 'none' },
];

for (const { name, expected } of credits)
  test(`"${name}" is ${expected}`, () => expect(classifyCredit(name, fold(name), sites)).toBe(expected));
