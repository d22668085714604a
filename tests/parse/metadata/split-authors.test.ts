import { expect, test } from 'vitest';
import { splitAuthors } from '../../../lib/parse/metadata/split-authors.ts';

const bylines: readonly { input: string; expected: readonly string[] }[] = [
  { input: 'Mara Lindqvist', expected: ['Mara Lindqvist'] },
  { input: 'By Mara Lindqvist and Tomé Duarte', expected: ['Mara Lindqvist', 'Tomé Duarte'] },
  { input: 'Von Jörg Ahrens und Ute Kroll (Riverton)', expected: ['Jörg Ahrens', 'Ute Kroll'] },
  { input: 'Par Luce Garnier, Rémi Blot', expected: ['Luce Garnier', 'Rémi Blot'] },
  { input: 'Written by: Anders Vik; Anders Vik', expected: ['Anders Vik'] },
  { input: 'Sam Ortega, Jr. | Lee Park', expected: ['Sam Ortega, Jr.', 'Lee Park'] },
  { input: 'Mara Lindqvist, Reuters', expected: ['Mara Lindqvist'] },
  { input: 'Mara Lindqvist for the Riverton Courier', expected: ['Mara Lindqvist'] },
  { input: 'Byron Aldous', expected: ['Byron Aldous'] },
  { input: 'https://example.org/people/mara', expected: [] },
  { input: 'desk@example.org', expected: [] },
  { input: '—', expected: [] },
];

for (const { input, expected } of bylines) {
  test(`"${input}"`, () => expect(splitAuthors(input)).toEqual(expected));
}
