import { describe, expect, test } from 'vitest';
import { splitAuthors, splitCredits } from '../../../lib/parse/lines/split-authors.ts';

const bylines: readonly { input: string; expected: readonly string[] }[] = [
  { input: 'Mara Lindqvist', expected: ['Mara Lindqvist'] },
  { input: 'By Mara Lindqvist and Tomé Duarte', expected: ['Mara Lindqvist', 'Tomé Duarte'] },
  { input: 'Von Jörg Ahrens und Ute Kroll (Riverton)', expected: ['Jörg Ahrens', 'Ute Kroll'] },
  { input: 'Par Luce Garnier, Rémi Blot', expected: ['Luce Garnier', 'Rémi Blot'] },
  { input: 'Por Inés Vidal y Raúl Mena', expected: ['Inés Vidal', 'Raúl Mena'] },
  { input: 'Di Carla Bruni Sesto e Ugo Neri', expected: ['Carla Bruni Sesto', 'Ugo Neri'] },
  { input: 'Door Jan de Wit en Els Bos', expected: ['Jan de Wit', 'Els Bos'] },
  { input: 'Written by: Anders Vik; Anders Vik', expected: ['Anders Vik'] },
  { input: 'Veröffentlicht von Jörg Ahrens am 4. März 2026', expected: ['Jörg Ahrens'] },
  { input: 'Text & Fotos: Ute Kroll', expected: ['Ute Kroll'] },
  { input: 'بقلم: ليلى حداد', expected: ['ليلى حداد'] },
  { input: 'كتب سامي منصور', expected: ['سامي منصور'] },
  { input: '责编：牛大明、岳小红', expected: ['牛大明', '岳小红'] },
  { input: '记者 林晓燕', expected: ['林晓燕'] },
  { input: 'লেখা: রুমানা আক্তার', expected: ['রুমানা আক্তার'] },
  { input: 'צילום: אורי לב', expected: [] },
  { input: 'Автор:', expected: [] },
  { input: 'Redaktion', expected: ['Redaktion'] },
  { input: 'Sam Ortega, Jr. | Lee Park', expected: ['Sam Ortega, Jr.', 'Lee Park'] },
  { input: 'Mara Lindqvist, PhD, Tomé Duarte, MD', expected: ['Mara Lindqvist', 'Tomé Duarte'] },
  { input: 'Mara Lindqvist, Reuters', expected: ['Mara Lindqvist'] },
  { input: 'Mara Lindqvist for the Riverton Courier', expected: ['Mara Lindqvist'] },
  { input: 'Mara Lindqvist @maralind', expected: ['Mara Lindqvist'] },
  { input: 'Mara Lindqvist - https://example.org', expected: ['Mara Lindqvist'] },
  { input: 'Jörg Ahrens Redakteur', expected: ['Jörg Ahrens'] },
  { input: 'Interview: Ute Kroll', expected: ['Ute Kroll'] },
  { input: 'Kommentar von Ute Kroll', expected: ['Ute Kroll'] },
  { input: 'Mara Lindqvist, Übersetzung Ute Kroll', expected: ['Mara Lindqvist'] },
  {
    input: 'By Mara Lindqvist, Tomé Duarte and Ute Kroll in Riverton',
    expected: ['Mara Lindqvist', 'Tomé Duarte', 'Ute Kroll'],
  },
  { input: 'Mara Lindqvist in Riverton and Tomé Duarte in Kells', expected: ['Mara Lindqvist', 'Tomé Duarte'] },
  {
    input: 'Mara Lindqvist, Science Editor, and Tomé Duarte',
    expected: ['Mara Lindqvist', 'Science', 'Tomé Duarte'],
  },
  { input: 'Mara Lindqvist mara@courier.example @maralind', expected: ['Mara Lindqvist'] },
  { input: 'and Tomé Duarte', expected: ['Tomé Duarte'] },
  { input: 'Dan Aldous', expected: ['Dan Aldous'] },
  { input: 'Byron Aldous', expected: ['Byron Aldous'] },
  { input: 'Diana Parker', expected: ['Diana Parker'] },
];

describe('splits', () => {
  for (const { input, expected } of bylines) test(`"${input}"`, () => expect(splitAuthors(input)).toEqual(expected));
});

const nobody: readonly { name: string; input: string }[] = [
  { name: 'an address', input: 'https://example.org/people/mara' },
  { name: 'a mailbox', input: 'desk@example.org' },
  { name: 'a dash', input: '—' },
  { name: 'no author, in so many words', input: 'No Author' },
  { name: 'a number', input: '105092' },
  { name: 'the date of the last change', input: 'Stand: 4. März 2026' },
  { name: 'the desk', input: 'red' },
  { name: 'agencies', input: 'dpa, Reuters' },
  { name: 'spaces', input: ' '.repeat(1_000_000) },
  { name: 'one long word', input: 'a'.repeat(1_000_000) },
];

describe('finds no author in', () => {
  for (const { name, input } of nobody) test(name, () => expect(splitAuthors(input)).toEqual([]));
});

test('credits keep agencies', () =>
  expect(splitCredits('Mara Lindqvist, Reuters')).toEqual(['Mara Lindqvist', 'Reuters']));
