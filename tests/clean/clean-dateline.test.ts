import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../lib/model/span.ts';
import { findDateline } from '../../lib/parse/lines/find-dateline.ts';

/** [opening, place, date, agency, first words of the sentence proper] */
const datelines: readonly (readonly [string, ...(string | undefined)[]])[] = [
  ['PORT MAREN(Reuters)-During the visit', 'PORT MAREN', undefined, 'Reuters', 'During the visit'],
  ['PORT MAREN(Example Wire)-During the visit', 'PORT MAREN', undefined, 'Example Wire', 'During the visit'],
  ['RIVERTON, March 4 (Example Wire) — The council', 'RIVERTON', 'March 4', 'Example Wire', 'The council'],
  ['NEW YORK (AP) — Shares fell', 'NEW YORK', undefined, 'AP', 'Shares fell'],
  ['HALDEN, N.Y. (AP) -- A man', 'HALDEN, N.Y.', undefined, 'AP', 'A man'],
  ['SUNDHAVN, Norway (AP)_ Police', 'SUNDHAVN, Norway', undefined, 'AP', 'Police'],
  ['SUNDHAVN, Northern Ireland (AP)_ “We', 'SUNDHAVN, Northern Ireland', undefined, 'AP', '“We'],
  ['(CNN) -- If you', undefined, undefined, 'CNN', 'If you'],
  ['(CNN)Police said', undefined, undefined, 'CNN', 'Police said'],
  ['Nov 20 (Reuters) - The race', undefined, 'Nov 20', 'Reuters', 'The race'],
  ['LONDON/PARIS, Aug 3 (Reuters) - Oil', 'LONDON/PARIS', 'Aug 3', 'Reuters', 'Oil'],
  ["O'SKERRY, Verania (AP) - The", "O'SKERRY, Verania", undefined, 'AP', 'The'],
  ['BERLIN, Feb 3 (Example Wire) - The', 'BERLIN', 'Feb 3', 'Example Wire', 'The'],
  ['Berlin (dpa) - Der Rat', 'Berlin', undefined, 'dpa', 'Der Rat'],
  ['PARIS (AFP) - Le ministre', 'PARIS', undefined, 'AFP', 'Le ministre'],
  ['MARENNE-SUR-AUBE, 18 mai (Agence Exemple) – Le', 'MARENNE-SUR-AUBE', '18 mai', 'Agence Exemple', 'Le'],
  ['Paris, le 3 mars 2020 (AFP) - Le', 'Paris', '3 mars 2020', 'AFP', 'Le'],
  ['Madrid, 3 de marzo (EFE).- El', 'Madrid', '3 de marzo', 'EFE', 'El'],
  ['PORT MAREN _ The talks', 'PORT MAREN', undefined, undefined, 'The talks'],
  ['BOSTON —Standing in', 'BOSTON', undefined, undefined, 'Standing in'],
  ['ALMVIK, Calif.—Jane Doe', 'ALMVIK, Calif.', undefined, undefined, 'Jane Doe'],
  ['Toronto, Feb 26 - Northern Trust', 'Toronto', 'Feb 26', undefined, 'Northern Trust'],
  ['KARSK, Verania, Sept. 26 (UPI) — 11 miners', 'KARSK, Verania', 'Sept. 26', 'UPI', '11 miners'],
  ['LONDON, March 3: The minister', 'LONDON', 'March 3', undefined, 'The minister'],
  ['London - The minister', 'London', undefined, undefined, 'The minister'],
  ['ST. LOUIS (AP) — The', 'ST. LOUIS', undefined, 'AP', 'The'],
  ['RIVERTON, Wednesday, March 4 (Example Wire) — The', 'RIVERTON', 'Wednesday, March 4', 'Example Wire', 'The'],
  ['Marenne, le mercredi 4 mars (AFP) - Le', 'Marenne', 'mercredi 4 mars', 'AFP', 'Le'],
  ['Mon. March 3, 2025 (Reuters) - The', undefined, 'Mon. March 3, 2025', 'Reuters', 'The'],
  // Press wires.
  ['HALDEN, Ore., March 4, 2026 /PRNewswire/ -- Kestrel', 'HALDEN, Ore.', 'March 4, 2026', 'PRNewswire', 'Kestrel'],
  ['HALDEN, Ore.--(BUSINESS WIRE)--Kestrel', 'HALDEN, Ore.', undefined, 'BUSINESS WIRE', 'Kestrel'],
  ['HALDEN, OR / ACCESSWIRE / March 4, 2026 / Kestrel', 'HALDEN, OR', 'March 4, 2026', 'ACCESSWIRE', 'Kestrel'],
  ['HALDEN, OR / EXAMPLE Newswire / March 4, 2026 / K.', 'HALDEN, OR', 'March 4, 2026', 'EXAMPLE Newswire', 'K.'],
  ['PARIS and HALDEN, March 4, 2026 /PRNewswire/ -- We', 'PARIS and HALDEN', 'March 4, 2026', 'PRNewswire', 'We'],
  ['PARIS & HALDEN--(BUSINESS WIRE)--We', 'PARIS & HALDEN', undefined, 'BUSINESS WIRE', 'We'],
  ['HALDEN, March 04, 2026 (GLOBE NEWSWIRE) -- We', 'HALDEN', 'March 04, 2026', 'GLOBE NEWSWIRE', 'We'],
  ['TORONTO, March 4, 2026 /CNW Telbec/ - We', 'TORONTO', 'March 4, 2026', 'CNW Telbec', 'We'],
  ['HALDEN, OR, March 4, 2026 /EINPresswire.com/ -- We', 'HALDEN, OR', 'March 4, 2026', 'EINPresswire.com', 'We'],
  [
    'Halden, Nova Scotia--(Newsfile Corp. - March 4, 2026) - We',
    'Halden, Nova Scotia',
    'March 4, 2026',
    'Newsfile Corp.',
    'We',
  ],
  ['HALDEN – Media Example Newswire – 4 March 2026 – We', 'HALDEN', '4 March 2026', 'Media Example Newswire', 'We'],
  ['Halden (ots) - Der Rat', 'Halden', undefined, 'ots', 'Der Rat'],
  ['Halden, 04.03.2026 (ots) - Der Rat', 'Halden', '04.03.2026', 'ots', 'Der Rat'],
  ['Halden, 4. März 2026. Der Rat', 'Halden', '4. März 2026', undefined, 'Der Rat'],
  ['HALDEN – March 4, 2026 – We', 'HALDEN', 'March 4, 2026', undefined, 'We'],
  ['Halden, Ore. (March 4, 2026) – We', 'Halden, Ore.', 'March 4, 2026', undefined, 'We'],
  ['HALDEN, Ore. | March 4, 2026 | We', 'HALDEN, Ore.', 'March 4, 2026', undefined, 'We'],
  ['(BUSINESS WIRE)--We', undefined, undefined, 'BUSINESS WIRE', 'We'],
];

test('datelines are read with their place, date and agency', () => {
  for (const [text, ...expected] of datelines) {
    const found = findDateline(text);
    const read = (span: Span | undefined) => span && text.slice(span.start, span.end);
    const rest = found && text.slice(found.end);
    expect([read(found?.place), read(found?.date), read(found?.agency), rest], text).toEqual(expected);
  }
});

const sentences: readonly string[] = [
  'NATO - the alliance that met in Riverton - said',
  'NATO - The Alliance',
  'AFL-CIO to endorse Marsh',
  'EXCLUSIVE – Marsh steps down',
  'PRESS DIGEST - Riverton papers',
  'THE TRAMS OF RIVERTON FAVOUR MARSH - Jane Doe reports',
  'GOLF - Leading scores of the Almvik Open',
  'ECONOMIC SPOTLIGHT - BANKS OF RIVERTON',
  'Smith (R-Ohio) - a veteran of the council - said',
  'BP (BP.L) - The oil company',
  'Former Mayor Elena Marsh (CNN) said',
  'Sen. Tom Carver (R-Tex.) continued his speech',
  'MARSH: I think that it will rain.',
  'IBM — The company said',
  'March was cold - The coldest since 1987',
  'May 3 - The day that changed Riverton',
  'RIVERTON. The mayor said',
  'Everton - The club said',
  'Riverton City Council approved the plan (Tuesday) - The vote',
  'The council said - in a letter - that',
  '2026 (AP) The',
  'Home / News / Riverton',
  'AND/OR / BOTH / EITHER',
  'The council met in Halden, March 4, 2026. It was late.',
  'Marsh and Lund (Tuesday) - The vote',
  'WHO (World Health Organization) said on Monday',
  '',
];

test('sentences that begin with capitals are no datelines', () => {
  for (const text of sentences) expect(findDateline(text), text).toBeUndefined();
});

test('spans of a dateline lie inside it, in the text, for any opening', () => {
  const piece = fc.constantFrom(
    'RIVERTON',
    'Paris',
    ', ',
    'Ohio',
    ' ',
    '(AP)',
    '(',
    ')',
    ' - ',
    '--',
    '_',
    'March 4',
    '/',
    'a',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = findDateline(text);
      if (!found) return;
      expect(found.start).toBe(0);
      expect(found.end).toBeLessThanOrEqual(text.length);
      for (const span of [found.place, found.date, found.agency].filter((part) => part !== undefined)) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(found.end);
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
      }
    }),
  );
});
