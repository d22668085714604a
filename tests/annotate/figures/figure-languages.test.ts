import { expect, test } from 'vitest';
import { show } from './show-figures.ts';

type Row = readonly [input: string, expected: readonly string[]];

const german: readonly Row[] = [
  ['rund 3,2 Milliarden Dollar', ['3,2 Milliarden Dollar: money 3200000000 USD approximate']],
  ['90 Mrd. Dollar und 5 Mio. Franken', ['90 Mrd. Dollar: money 90000000000 USD', '5 Mio. Franken: money 5000000 CHF']],
  ['eine Billion Euro', ['eine Billion Euro: money 1000000000000 EUR']],
  ['1.204,50 € und CHF 300', ['1.204,50 €: money 1204.5 EUR', 'CHF 300: money 300 CHF']],
  ['0,20 US-Dollar', ['0,20 US-Dollar: money 0.2 USD']],
  ["10'000 Franken", ["10'000 Franken: money 10000 CHF"]],
  ['mehr als 100 Menschen', ['mehr als 100 Menschen: count 100 Menschen more-than']],
  ['knapp 70 Prozent', ['knapp 70 Prozent: percent 70 % less-than']],
  ['um 0,25 Prozentpunkte', ['0,25 Prozentpunkte: percent 0.25 pp']],
  ['die 25-prozentigen Zölle', ['25-prozentigen: percent 25 %']],
  ['drei bis vier Kinder', ['drei bis vier Kinder: count 3 to 4 Kinder']],
  ['zwischen 30 und 40 Boote', ['zwischen 30 und 40 Boote: count 30 to 40 Boote']],
  [
    'zweihundertfünfzig Betten und dreiundzwanzig Zelte',
    ['zweihundertfünfzig Betten: count 250 Betten', 'dreiundzwanzig Zelte: count 23 Zelte'],
  ],
  ['fünfzigtausend Tickets', ['fünfzigtausend Tickets: count 50000 Tickets']],
  ['Tausende Besucher', ['Tausende Besucher: count undefined Besucher vague']],
  ['Einige hundert Besucher', ['Einige hundert Besucher: count undefined Besucher vague']],
  ['30 000 Wald-Kämpfer', ['30 000 Wald-Kämpfer: count 30000 Wald-Kämpfer']],
  ['zwei Drittel der Betriebe', ['zwei Drittel: fraction 0.6667']],
  ['mit 40 zu 12 Stimmen angenommen', ['40 zu 12: score 40 against 12']],
  ['7 Euro pro Kilo', ['7 Euro pro Kilo: money 7 EUR']],
  ['drei oder vier Boote', ['drei oder vier Boote: count 3 to 4 Boote']],
  ['ein 30 m hoher Mast', ['30 m: quantity 30 m']],
  ['Die Elf gewann 3:1.', ['3:1: score 3 against 1']],
  ['Arsenal hatte am Dienstag 5:0 gegen Chelsea gewonnen.', ['5:0: score 5 against 0']],
  ['Das 0:2 gegen Everton schmerzt.', ['0:2: score 0 against 2']],
  ['im Verhältnis 3:1, fast 1:1', []],
  ['mit 13 zu 8', []],
  ['seit 20 Jahren, um 11.39 Uhr, der 33-Jährige', []],
  ['Mitte des 16. Jahrhunderts', []],
  ['Viele waren da, zwei fehlten.', []],
  ['ein Mann', []],
];

const french: readonly Row[] = [
  ['deux millions d’euros', ['deux millions d’euros: money 2000000 EUR']],
  ["1,5 milliard d'euros", ["1,5 milliard d'euros: money 1500000000 EUR"]],
  ['3 M€ et 5 Md€', ['3 M€: money 3000000 EUR', '5 Md€: money 5000000000 EUR']],
  ['40 millions de dollars américains', ['40 millions de dollars américains: money 40000000 USD']],
  ['300 francs suisses', ['300 francs suisses: money 300 CHF']],
  ['1\u202f204,50 €', ['1\u202f204,50 €: money 1204.5 EUR']],
  ['environ 40 %', ['40 %: percent 40 % approximate']],
  ['dix pour cent', ['dix pour cent: percent 10 %']],
  ['deux points de pourcentage', ['deux points de pourcentage: percent 2 pp']],
  ['plus de 407.000 morts', ['plus de 407.000 morts: count 407000 morts more-than']],
  ["plus d'un million de personnes", ["plus d'un million de personnes: count 1000000 personnes more-than"]],
  ['une cinquantaine de pompiers', ['une cinquantaine de pompiers: count 50 pompiers approximate']],
  ['des dizaines de milliers de voix', ['dizaines de milliers de voix: count undefined voix vague']],
  ['une centaine de voix', ['une centaine de voix: count 100 voix approximate']],
  ['Le don de 5 millions de dollars au musée.', ['5 millions de dollars: money 5000000 USD']],
  ['5 dollars AU', ['5 dollars AU: money 5 AUD']],
  ['entre 30 et 40 navires', ['entre 30 et 40 navires: count 30 to 40 navires']],
  ['quatre-vingt-dix-sept écoles', ['quatre-vingt-dix-sept écoles: count 97 écoles']],
  ['7.852 nouveaux cas', ['7.852 nouveaux cas: count 7852 cas']],
  ['cent mille hectares', ['cent mille hectares: quantity 100000 hectares']],
  ['les deux tiers des élus', ['deux tiers des élus: fraction 0.6667 élus']],
  ['une victoire 2-1', ['2-1: score 2 against 1']],
  ['dont 53 dans les murs', []],
  ['il y a 25 ans et 3 mois', []],
  ["un accord, l'un des meilleurs", []],
  ['6 Français sur 10', ['6 Français sur 10: fraction 0.6 Français']],
  ['une personne sur cinq', ['une personne sur cinq: fraction 0.2']],
  ['un accord sur cinq ans', []],
  ['un mille-feuille', []],
  ['la moitié des élus', ['moitié des élus: fraction 0.5 élus']],
  ['la Ligue 1', []],
];

const spanish: readonly Row[] = [
  ['un 3,5 %', ['3,5 %: percent 3.5 %']],
  ['tres mil millones de euros', ['tres mil millones de euros: money 3000000000 EUR']],
  ['1.000 millones de euros', ['1.000 millones de euros: money 1000000000 EUR']],
  ['un billón de dólares', ['un billón de dólares: money 1000000000000 USD']],
  ['Recompensa de $10 millones', ['$10 millones: money 10000000']],
  ['En Chile cuesta $10.000 o 5 dólares.', ['$10.000: money 10000 CLP', '5 dólares: money 5 USD']],
  ['20 pesos mexicanos', ['20 pesos mexicanos: money 20 MXN']],
  ['1.204,50 €', ['1.204,50 €: money 1204.5 EUR']],
  ['unas 300 personas', ['300 personas: count 300 personas approximate']],
  ['más de 10.000 barcos', ['más de 10.000 barcos: count 10000 barcos more-than']],
  ['60 por ciento', ['60 por ciento: percent 60 %']],
  ['dos puntos porcentuales', ['dos puntos porcentuales: percent 2 pp']],
  ['entre 400 y 500 huéspedes', ['entre 400 y 500 huéspedes: count 400 to 500 huéspedes']],
  ['treinta y dos escuelas', ['treinta y dos escuelas: count 32 escuelas']],
  ['cientos de barcos', ['cientos de barcos: count undefined barcos vague']],
  ['unos cien barcos', ['unos cien barcos: count 100 barcos approximate']],
  ['60 mil jubilados', ['60 mil jubilados: count 60000 jubilados']],
  ['casi 6,000 personas', ['casi 6,000 personas: count 6000 personas less-than']],
  ['dos millones y medio de euros', ['dos millones y medio de euros: money 2500000 EUR']],
  ['ganó 2-1 en casa', ['2-1: score 2 against 1']],
  ['hasta 50 kilómetros', ['hasta 50 kilómetros: quantity 50 kilómetros less-than']],
  ['de 45 años, en 24 horas', []],
  ['en medio de combates', []],
  ['uno de los barcos', []],
  ['el kilómetro 511', []],
  ['el 1° de mayo', []],
];

const tables = { de: german, fr: french, es: spanish };
for (const [language, rows] of Object.entries(tables))
  for (const [input, expected] of rows)
    test(`${language}: ${input}`, () => expect(show(input, language)).toEqual(expected));

test('a language without a table has signs and codes only', () =>
  expect(show('5 € voor 30 schepen en 3 %', 'nl')).toEqual(['5 €: money 5 EUR', '3 %: percent 3 %']));
