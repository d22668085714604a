import { describe, expect, test } from 'vitest';
import { pageWords } from '../../../lib/languages/page-words.ts';
import { findPageFurniture } from '../../../lib/parse/html/find-page-furniture.ts';

const furniture: readonly { line: string; kind: string }[] = [
  { line: 'Watch the video now', kind: 'call' },
  { line: 'Share this with friends', kind: 'part of the page' },
  { line: 'File photo: Ida Holm', kind: 'picture credit' },
  { line: 'Get our weekly letter', kind: 'sign-up' },
  { line: '© The Riverton Courier', kind: 'copyright' },
  { line: 'Last updated on 4 March', kind: 'date' },
  { line: 'Stand: 04.03.2026, 06:12 Uhr', kind: 'date' },
  { line: '2026年3月4日 20:00', kind: 'date' },
  { line: '» Lesen Sie auch:', kind: 'invitation' },
  { line: 'Mehr Themen aus dem Hafen', kind: 'invitation' },
  { line: 'Популярные новости', kind: 'invitation' },
  { line: '– Anzeige –', kind: 'placeholder' },
  { line: 'Player wird geladen …', kind: 'placeholder' },
  { line: 'Please enable JavaScript to see the map.', kind: 'stand-in' },
  { line: 'Inhalte von Fähren.example anzeigen', kind: 'stand-in' },
];

describe('is furniture:', () => {
  for (const { line, kind } of furniture) test(line, () => expect(findPageFurniture(line)).toBe(kind));
});

const sentences: readonly string[] = [
  'The pier is closed.',
  'More boats than ever lay in the harbour.',
  'Related to this are the cracks in the quay, the board said, which divers found in May and in June of the last year.',
  'Das Thema war die Anzeige.',
  'Die Fähren legen seit dem 4. März am Markt an.',
  '',
];

describe('is a line of the article:', () => {
  for (const line of sentences) test(line || 'nothing', () => expect(findPageFurniture(line)).toBeUndefined());
});

test('every phrase that is a whole line is found as one', () => {
  for (const kind of ['invitations', 'placeholders'] as const) {
    for (const phrase of pageWords(kind)) expect(findPageFurniture(`» ${phrase} `), phrase).toBeDefined();
  }
});
