import { expect, test } from 'vitest';
import { listMagnitudes } from '../../../lib/languages/plain/magnitudes.ts';
import { show } from './show-figures.ts';

/** A sum with a magnitude before it and behind it, in each language: what is told, or nothing. */
const rows: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  ['ar', '85 مليون دولار', ['85 مليون دولار: money 85000000 USD']],
  [
    'bg',
    '85 млн. евро, 2,5 милиарда долара',
    ['85 млн. евро: money 85000000 EUR', '2,5 милиарда долара: money 2500000000 USD'],
  ],
  ['bs', '85 miliona evra', ['85 miliona evra: money 85000000 EUR']],
  [
    'cs',
    '85 mil. korun, € 2,5 miliardy',
    ['85 mil. korun: money 85000000 CZK', '€ 2,5 miliardy: money 2500000000 EUR'],
  ],
  [
    'da',
    '2,5 milliarder euro, € 85 mio.',
    ['2,5 milliarder euro: money 2500000000 EUR', '€ 85 mio: money 85000000 EUR'],
  ],
  [
    'de',
    '€ 85 Millionen, 2,5 Mrd. Dollar',
    ['€ 85 Millionen: money 85000000 EUR', '2,5 Mrd. Dollar: money 2500000000 USD'],
  ],
  [
    'el',
    '85 εκατ. ευρώ, $ 2,5 δισεκατομμύρια',
    ['85 εκατ. ευρώ: money 85000000 EUR', '$ 2,5 δισεκατομμύρια: money 2500000000 USD'],
  ],
  ['en', '€85 million, $2.5bn', ['€85 million: money 85000000 EUR', '$2.5bn: money 2500000000 USD']],
  [
    'es',
    '85 millones de euros, 2.500 millones de dólares',
    ['85 millones de euros: money 85000000 EUR', '2.500 millones de dólares: money 2500000000 USD'],
  ],
  [
    'fi',
    '85 miljoonaa euroa, $ 2,5 mrd',
    ['85 miljoonaa euroa: money 85000000 EUR', '$ 2,5 mrd: money 2500000000 USD'],
  ],
  [
    'fr',
    '85 millions d’euros, 2,5 milliards de dollars',
    ['85 millions d’euros: money 85000000 EUR', '2,5 milliards de dollars: money 2500000000 USD'],
  ],
  ['he', '85 מיליון שקל, $2.5 מיליארד', ['85 מיליון שקל: money 85000000 ILS', '$2.5 מיליארד: money 2500000000 USD']],
  [
    'hi',
    '₹85 करोड़, 2.5 लाख करोड़ डॉलर',
    ['₹85 करोड़: money 850000000 INR', '2.5 लाख करोड़ डॉलर: money 2500000000000 USD'],
  ],
  [
    'hr',
    '85 milijuna eura, $ 2,5 milijarde',
    ['85 milijuna eura: money 85000000 EUR', '$ 2,5 milijarde: money 2500000000 USD'],
  ],
  [
    'hu',
    '85 millió forint, 2,5 milliárd euró',
    ['85 millió forint: money 85000000 HUF', '2,5 milliárd euró: money 2500000000 EUR'],
  ],
  [
    'is',
    '85 milljónir evra, $ 2,5 milljarðar',
    ['85 milljónir evra: money 85000000 EUR', '$ 2,5 milljarðar: money 2500000000 USD'],
  ],
  [
    'it',
    '85 milioni di euro, $ 2,5 mld, 85mila euro',
    ['85 milioni di euro: money 85000000 EUR', '$ 2,5 mld: money 2500000000 USD', '85mila euro: money 85000 EUR'],
  ],
  [
    'ja',
    '$85億と3億5000万円、2.5兆円',
    ['$85億: money 8500000000 USD', '3億5000万円: money 350000000 JPY', '2.5兆円: money 2500000000000 JPY'],
  ],
  ['ko', '1조 2천억 원, $85억', ['1조 2천억 원: money 1200000000000 KRW', '$85억: money 8500000000 USD']],
  ['nb', '85 millioner euro, $ 2,5 mrd', ['85 millioner euro: money 85000000 EUR', '$ 2,5 mrd: money 2500000000 USD']],
  [
    'nl',
    '€ 85 miljoen, 2,5 mld dollar, € 5M',
    ['€ 85 miljoen: money 85000000 EUR', '2,5 mld dollar: money 2500000000 USD'],
  ],
  ['no', '85 millioner euro', ['85 millioner euro: money 85000000 EUR']],
  [
    'pl',
    '85 mln zł, $ 2,5 miliarda, 5 milionerów',
    ['85 mln zł: money 85000000 PLN', '$ 2,5 miliarda: money 2500000000 USD'],
  ],
  [
    'pt',
    'R$ 50 mil, 2,5 milhões de euros, US$ 3 bi',
    ['R$ 50 mil: money 50000 BRL', '2,5 milhões de euros: money 2500000 EUR', 'US$ 3 bi: money 3000000000 USD'],
  ],
  [
    'ro',
    '85 de milioane de euro, € 2,5 miliarde',
    ['85 de milioane de euro: money 85000000 EUR', '€ 2,5 miliarde: money 2500000000 EUR'],
  ],
  [
    'ru',
    '$85 млн, 2,5 миллиарда долларов',
    ['$85 млн: money 85000000 USD', '2,5 миллиарда долларов: money 2500000000 USD'],
  ],
  ['sk', '85 miliónov eur, $ 2,5 mld', ['85 miliónov eur: money 85000000 EUR', '$ 2,5 mld: money 2500000000 USD']],
  [
    'sr',
    '85 милиона евра, $ 2,5 милијарде',
    ['85 милиона евра: money 85000000 EUR', '$ 2,5 милијарде: money 2500000000 USD'],
  ],
  [
    'sv',
    '85 miljoner kronor, $ 2,5 mdr',
    ['85 miljoner kronor: money 85000000 SEK', '$ 2,5 mdr: money 2500000000 USD'],
  ],
  ['tr', '85 milyon euro, $ 2,5 milyar', ['85 milyon euro: money 85000000 EUR', '$ 2,5 milyar: money 2500000000 USD']],
  ['uk', '$85 млн, 2,5 мільярда євро', ['$85 млн: money 85000000 USD', '2,5 мільярда євро: money 2500000000 EUR']],
  [
    'zh',
    '2.5万亿美元, 850万元, $85亿',
    ['2.5万亿美元: money 2500000000000 USD', '850万元: money 8500000 CNY', '$85亿: money 8500000000 USD'],
  ],
  ['sw', '$85 elfu, €20 tu, $ 5.', ['$ 5: money 5 USD']],
];

test.each(rows)('%s: %s', (language, text, expected) => {
  expect(show(text, language)).toEqual(expected);
});

test.each([
  ['nl', 'tussen € 85 en € 90 miljoen', ['€ 90 miljoen: money 90000000 EUR']],
  ['it', '1 milione e 200 mila euro', []],
  ['de', '€ 85m', []],
] as const)('in %s, a part of a sum is not told: %s', (language, text, expected) => {
  expect(show(text, language)).toEqual(expected);
});

test('every language with magnitudes of its own has a row', () => {
  const tested = new Set(rows.map(([language]) => language));
  const others = ['bn', 'ca', 'fa', 'id', 'ms', 'th', 'ur', 'vi'];
  expect(listMagnitudes().filter((language) => !tested.has(language))).toEqual(others);
});
