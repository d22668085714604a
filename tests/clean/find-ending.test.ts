import { expect, test } from 'vitest';
import { findEnding } from '../../lib/clean/find-ending.ts';
import type { Block } from '../../lib/model/article.ts';

const text = [
  'Kestrel Foods said on Tuesday that it has bought a bakery of 240 people in Halden for 31 million euros.',
  'The bakery made a profit of 4 million euros last year, and it will keep its name and its old ovens.',
  'The sale is to close in May, when the council has agreed, and the mayor expects no trouble with that.',
];
const about = ['About Kestrel Foods', 'Kestrel Foods makes soups in four countries and has 1,200 employees in all.'];
const contact = ['Media Contact:', 'Jonas Pell', 'press@kestrel.example'];

const endings: readonly { name: string; behind: readonly string[]; left: number }[] = [
  { name: 'nothing', behind: [], left: 0 },
  { name: 'other stories', behind: ['Most popular', 'Ferry gets new engine', 'School wins prize'], left: 3 },
  { name: 'a firm on itself, and contacts', behind: [...about, ...contact], left: 5 },
  { name: 'contacts in German', behind: ['Pressekontakt:', 'Jonas Pell', 'Tel.: 0555 12345'], left: 3 },
  { name: 'names and a number without a heading', behind: ['Jonas Pell', 'Kestrel Foods', '+47 555 01 234'], left: 3 },
  { name: 'marks of the end', behind: ['###', 'Kestrel Foods makes soups.'], left: 2 },
  { name: 'ENDS and notes', behind: ['ENDS', 'Notes to editors', '1. Kestrel makes soups.'], left: 3 },
  {
    name: 'a warning about forecasts',
    behind: ['Forward-Looking Statements', 'This release contains forward-looking statements.'],
    left: 2,
  },
  { name: 'the sender', behind: ['SOURCE Kestrel Foods'], left: 1 },
  { name: 'the sender in German', behind: ['Original-Content von: Kestrel AG, übermittelt durch Beispiel'], left: 1 },
  {
    name: 'what editors alone may read',
    behind: ['* * * *', 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt', 'Autorin: Astrid Moen'],
    left: 2,
  },
  {
    name: 'the foot of a newsletter',
    behind: ['You’re currently a free subscriber to The Halden Brief.', '12 Quay Street', 'Unsubscribe'],
    left: 3,
  },
  { name: 'a chapter about something', behind: ['About the ovens', ...text], left: 0 },
  { name: 'a sentence on contacts', behind: ['Contact with the bakery was lost.', ...text], left: 0 },
];

test.for(endings)('behind an article: $name', ({ behind, left }) => {
  const blocks: Block[] = [...text, ...behind].map((line) => ({ kind: 'text', text: line }));
  expect(blocks.length - findEnding(blocks)).toBe(left);
});
