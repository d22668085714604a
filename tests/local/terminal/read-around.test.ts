import { expect, test } from 'vitest';
import { readAround } from '../../../local/terminal/read-around.ts';

function around(sentence: string, fact: string, most?: number): string {
  const start = sentence.indexOf(fact);
  return readAround([...sentence], { start: 0, end: sentence.length }, { start, end: start + fact.length }, most);
}

const cases: readonly (readonly [sentence: string, fact: string, shown: string])[] = [
  [
    'It was shut for two years, and 900 people crossed it on its first day.',
    '900 people',
    '900 people crossed it on its first day',
  ],
  ['The owners said they had taken £31m out of the chain.', '£31m', 'they had taken £31m out of the chain'],
  [
    'Lena Voss, noting that the mill made a profit of $2 million, left.',
    '$2 million',
    'the mill made a profit of $2 million',
  ],
  [
    'Its rival had sales of €31 million ($36 million).',
    '$36 million',
    'Its rival had sales of €31 million ($36 million)',
  ],
  [
    'She won the prize for the bravest rider, worth €2,000.',
    '€2,000',
    'She won the prize for the bravest rider, worth €2,000',
  ],
  [
    '“We were told 35 million euros in 2021, then 41,” Voss said.',
    '35 million euros',
    'We were told 35 million euros in 2021',
  ],
  [
    'The town council of Orrest voted late on Tuesday night by a wide margin to build a €48 million wall of stone between the old harbour and the mill.',
    '€48 million',
    'on Tuesday night by a wide margin to build a €48 million wall of stone',
  ],
  ['Nobody parks between 6 and 10 pm, and nobody pays £2.50 there.', '6', 'Nobody parks between 6 and 10 pm'],
  ['TULL, 3 May (Wire) – Sept personnes sont mortes.', 'Sept personnes', 'Sept personnes sont mortes'],
  ['That beat the 3 million that many had feared.', '3 million', 'That beat the 3 million'],
  ['Harbour: 900.', '900', 'Harbour: 900'],
];

for (const [sentence, fact, shown] of cases)
  test(`“${fact}” in “${sentence}”`, () => {
    expect(around(sentence, fact)).toBe(shown);
  });

test('no run is longer than asked for, and each stands in its sentence', () => {
  const sentence = `${'ferry '.repeat(60)}900 people ${'harbour '.repeat(60)}`.trim();
  const shown = around(sentence, '900 people', 12);
  expect(sentence).toContain(shown);
  expect(shown).toContain('900 people');
  expect(shown.split(' ').length).toBeLessThanOrEqual(12);
});
