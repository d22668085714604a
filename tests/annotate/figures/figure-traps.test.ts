import { expect, test } from 'vitest';
import { show } from './show-figures.ts';

interface Trap {
  readonly input: string;
  readonly expected: readonly string[];
  readonly language?: string;
  readonly url?: string;
}

const found: readonly Trap[] = [
  { input: 'Apple fell 3 %.', expected: ['3 %: percent 3 %'] },
  { input: 'It grew by 3 % to 5 %.', expected: ['3 % to 5 %: percent 3 to 5 %'] },
  { input: 'It rose from 3 % to 5 %.', expected: ['3 %: percent 3 %', '5 %: percent 5 %'] },
  { input: 'a hundred-odd guests', expected: ['a hundred-odd guests: count 100 guests approximate'] },
  { input: '20-odd barns', expected: ['20-odd barns: count 20 barns approximate'] },
  { input: 'two dozen barns', expected: ['two dozen barns: count 24 barns'] },
  { input: 'tens of thousands of voters', expected: ['tens of thousands of voters: count undefined voters vague'] },
  {
    input: 'Hundreds of thousands of dollars',
    expected: ['Hundreds of thousands of dollars: money undefined USD vague'],
  },
  { input: 'several hundred people', expected: ['several hundred people: count undefined people vague'] },
  { input: 'down to 0.84 to 0.75 km', expected: ['0.84 to 0.75 km: quantity 0.75 km'] },
  { input: '50+ stalls', expected: ['50+ stalls: count 50 stalls more-than'] },
  { input: 'for $1.5 bn and €3m', expected: ['$1.5 bn: money 1500000000 USD', '€3m: money 3000000 EUR'] },
  { input: 'a £2.3-billion plan and $3M', expected: ['£2.3-billion: money 2300000000 GBP', '$3M: money 3000000 USD'] },
  { input: 'In India it cost Rs 500 crore.', expected: ['Rs 500 crore: money 5000000000 INR'] },
  { input: 'It cost Rs. 2 lakh.', expected: ['Rs. 2 lakh: money 200000'] },
  { input: "They're 22 miles off and we're 40% sure.", expected: ['22 miles: quantity 22 miles', '40%: percent 40 %'] },
  {
    input: 'Two big ratings agencies and four sales offices closed.',
    expected: ['Two big ratings agencies: count 2 agencies', 'four sales offices: count 4 offices'],
  },
  { input: 'Parks Canada spends $80-million on huts.', expected: ['$80-million: money 80000000 CAD'] },
  { input: 'Rents in Auckland rose 4 per cent to $700.', expected: ['4 per cent: percent 4 %', '$700: money 700 NZD'] },
  {
    input: 'Ottawa and Toronto pay Canada and Canadian towns $90.',
    expected: ['$90: money 90'],
  },
  {
    input: 'Canada and the United States pay 3 per cent, or $90.',
    expected: ['3 per cent: percent 3 %', '$90: money 90 USD'],
  },
  { input: 'for Rp 25,000 or 40 kr', expected: ['Rp 25,000: money 25000 IDR', '40 kr: money 40'] },
  { input: 'In Norway it cost kr 500.', expected: ['kr 500: money 500 NOK'] },
  {
    input: 'R$ 5, A$5, HK$30, C$7',
    expected: ['R$ 5: money 5 BRL', 'A$5: money 5 AUD', 'HK$30: money 30 HKD', 'C$7: money 7 CAD'],
  },
  { input: 'Officials in Beijing paid ¥900.', expected: ['¥900: money 900 CNY'] },
  { input: 'The Seoul grocer paid 5,000 won.', expected: ['5,000 won: money 5000 KRW'] },
  { input: 'It had cost 300 German marks.', expected: ['300 German marks: money 300 DEM'] },
  {
    input: 'It cost 15 Brazilian reais.',
    expected: ['15 Brazilian reais: money 15 BRL'],
  },
  { input: 'The hen weighs 5 pounds, said the London vet.', expected: ['5 pounds: quantity 5 pounds'] },
  { input: 'a loss of 30 MUSD', expected: ['30 MUSD: money 30000000 USD'] },
  { input: 'It costs $99 (USD) to join.', expected: ['$99 (USD): money 99 USD'] },
  { input: 'It costs 15 dollars 50.', expected: ['15 dollars 50: money 15.5 USD'] },
  {
    input: 'between 3 million euros and 5 million euros',
    expected: ['between 3 million euros and 5 million euros: money 3000000 to 5000000 EUR'],
  },
  {
    input: 'Ottawa set aside $40 for each Canadian.',
    url: 'https://news.example.ca/a',
    expected: ['$40: money 40 CAD'],
  },
  {
    input: 'a 98.6 degrees fever at minus 5 degrees',
    expected: ['98.6 degrees: quantity 98.6 degrees', 'minus 5 degrees: quantity -5 degrees'],
  },
  { input: 'Rates rose 25 basis points.', expected: ['25 basis points: percent 25 bps'] },
  { input: 'a lead of two percentage points', expected: ['two percentage points: percent 2 pp'] },
  { input: 'five-and-a-half percent', expected: ['five-and-a-half percent: percent 5.5 %'] },
  { input: '2½ miles', expected: ['2½ miles: quantity 2.5 miles'] },
  { input: 'a third of voters', expected: ['a third of voters: fraction 0.3333 voters'] },
  { input: 'two thirds', expected: ['two thirds: fraction 0.6667'] },
  {
    input: 'nearly four-fifths of the barns',
    expected: ['nearly four-fifths of the barns: fraction 0.8 barns less-than'],
  },
  { input: 'one in five farmers', expected: ['one in five farmers: fraction 0.2 farmers'] },
  { input: 'nine out of 10 farmers', expected: ['nine out of 10 farmers: fraction 0.9 farmers'] },
  { input: '3/4 of the barns', expected: ['3/4 of the barns: fraction 0.75 barns'] },
  { input: 'half of the barns', expected: ['half of the barns: fraction 0.5 barns'] },
  { input: 'Riverton won 9–6.', expected: ['9–6: score 9 against 6'] },
  { input: 'She took it 6–3 6–4 in the final.', expected: ['6–3: score 6 against 3', '6–4: score 6 against 4'] },
  { input: 'Riverton 3-1 Dalton', expected: ['3-1: score 3 against 1'] },
  { input: 'a 2-3 loss at home', expected: ['2-3: score 2 against 3'] },
  { input: 'The council voted 52 to 48 for the dam.', expected: ['52 to 48: score 52 against 48'] },
  { input: 'in a 5-4 ruling', expected: ['5-4: score 5 against 4'] },
  { input: 'It passed by 12 votes to nine.', expected: ['12 votes to nine: score 12 against 9 votes'] },
  { input: 'It won 5 to 10 seats.', expected: ['5 to 10 seats: count 5 to 10 seats'] },
  { input: 'It lost 10-15 percent.', expected: ['10-15 percent: percent 10 to 15 %'] },
  { input: 'It left 12 dead and 30 injured.', expected: ['12 dead: count 12 dead', '30 injured: count 30 injured'] },
  { input: 'a blast killing 13 in Riverton', expected: ['13: count 13'] },
  {
    input: '12 Israeli soldiers and five Colombians',
    expected: ['12 Israeli soldiers: count 12 soldiers', 'five Colombians: count 5 Colombians'],
  },
  { input: '10 most prosperous farms', expected: ['10 most prosperous farms: count 10 farms'] },
  { input: 'two real estate agents', expected: ['two real estate agents: count 2 agents'] },
  { input: '-22°F/-30°C', expected: ['22°F: quantity 22 °F', '-30°C: quantity -30 °C'] },
  { input: 'a ransom of 500 bitcoins', expected: ['500 bitcoins: money 500'] },
  { input: 'two police officers', expected: ['two police officers: count 2 police officers'] },
  { input: 'a 100m race', expected: ['100m: quantity 100 m'] },
  { input: 'a quarter of a million people', expected: ['a quarter of a million people: count 250000 people'] },
  { input: 'Two-thirds of Americans', expected: ['Two-thirds of Americans: fraction 0.6667 Americans'] },
  { input: 'two gunmen', expected: ['two gunmen: count 2 gunmen'] },
  { input: 'six Olympic gold medals', expected: ['six Olympic gold medals: count 6 medals'] },
  { input: 'It happened over 100 times.', expected: ['over 100 times: count 100 times more-than'] },
  { input: 'It must overturn a 2-1 deficit.', expected: ['2-1: score 2 against 1'] },
  { input: 'five more boats', expected: ['five more boats: count 5 boats'] },
  { input: '1.5M users', expected: ['1.5M users: count 1500000 users'] },
  {
    input: 'between one million and two million birds',
    expected: ['between one million and two million birds: count 1000000 to 2000000 birds'],
  },
  { input: 'three thousand million stars', expected: ['three thousand million stars: count 3000000000 stars'] },
  {
    input: 'one hundred and ten million stars',
    expected: ['one hundred and ten million stars: count 110000000 stars'],
  },
  { input: 'almost half a million birds', expected: ['almost half a million birds: count 500000 birds less-than'] },
  { input: 'just over 40 barns', expected: ['just over 40 barns: count 40 barns more-than'] },
  { input: '1,5 Mio. Euro', language: 'de', expected: ['1,5 Mio. Euro: money 1500000 EUR'] },
];

for (const { input, expected, language, url } of found)
  test(input, () => expect(show(input, language, url)).toEqual(expected));

const nothing: readonly string[] = [
  "You're 34 and I'm 35 and they'd 36.",
  'a 3M policy and its 3M rivals',
  '3M shares',
  'Riverton won the cup.',
  'All 12 won medals.',
  'They pound the drum.',
  'Mark said so.',
  'a real problem',
  'a yen for travel',
  '10 Downing Street',
  'a Boeing 737',
  'a Formula 1 race',
  'an iPhone 15 case',
  'the Route 66 motels',
  '911 calls',
  'the G7 and COP28',
  'at (202) 555-0143',
  'one of the barns',
  'No one knows and one wins.',
  'version 1.2.3',
  'in 2024',
  'the 2024 elections',
  'a 3/4 view',
  'a 5G network and a 10K race',
  'a 4-4-2 line',
  'children (9-12)',
  'pages 9-12',
  'on 9-11',
  'in "Fifty Shades"',
  'It was about 11.',
  'about 2010 claims',
  'ALL 5 of us, at the TOP 10',
  'the first lady, at first, second hand, First Avenue',
  'He handed over his keys.',
  'a medium of exchange',
  'at one point, in the first place',
  'for 30-odd years',
  'a rise of 1-1 boats',
];

for (const input of nothing) test(`nothing in: ${input}`, () => expect(show(input)).toEqual([]));

test('"over" after a verb that it belongs to is no bound', () =>
  expect(show('He handed over $500.')).toEqual(['$500: money 500 USD']));
