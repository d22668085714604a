import type { FigureClass } from './figure-classes.ts';

/** What a word means in a figure; `code` is its canonical form: "bn" is "billion". */
export interface FigureWord {
  readonly class: FigureClass;
  /** Absent where the text itself is it. */
  readonly code?: string;
}

const list = (group: FigureClass, words: string): [string, FigureWord][] =>
  words.split(' ').map((word) => {
    const [text = '', code = text] = word.split('=');
    return [text, { class: group, code }];
  });

/** English. `word=code` where the two differ. */
const english: readonly [string, FigureWord][] = [
  ...list('stop', 'the this that these those his her its their our my your who which what when where while whether'),
  ...list(
    'stop',
    'is was as has does are were be been have had will would can could may might must did do not no so such',
  ),
  ...list(
    'stop',
    'in on at by for with into out off up down over under after before since until during than then if but',
  ),
  ...list('stop', 'says said killed injured dead wounded died it he she they we i you him them us also more less'),
  ...list(
    'stop',
    'perhaps across yes thus always sometimes besides versus plus minus unless towards afterwards via per each',
  ),
  ...list('noun', 'people men women children police staff fish sheep aircraft troops personnel teeth seats'),
  ...list('magnitude', 'hundred thousand million billion trillion dozen'),
  ...list('shortMagnitude', 'bn=billion mn=million tn=trillion trn=trillion mln=million bln=billion'),
  ...list('glued', 'm=million k=thousand b=billion t=trillion'),
  ...list('gluedUnit', 'g l w v'),
  ...list(
    'magnitudes',
    'dozens=dozen hundreds=hundred thousands=thousand millions=million billions=billion trillions=trillion',
  ),
  ...list('one', 'one'),
  ...list('half', 'half=0.5 quarter=0.25'),
  ...list('a', 'a an'),
  ...list('few', 'few several some many'),
  ...list('percent', 'percent pct percents'),
  ...list('per', 'per'),
  ...list('percentage', 'percentage'),
  ...list('point', 'point points'),
  ...list('cent', 'cent cents pence=penny penny p=penny'),
  ...list('pound', 'pound pounds'),
  ...list('won', 'won'),
  ...list('square', 'square cubic'),
  ...list('degree', 'degree degrees'),
  ...list('to', 'to'),
  ...list('starting', 'from since'),
  ...list('between', 'between'),
  ...list('and', 'and'),
  ...list('of', 'of'),
  ...list('old', 'old year years month months day week'),
  ...list('minus', 'minus negative'),
  ...list(
    'unit',
    'km kilometer kilometers kilometre kilometres mile miles metre metres meter meters foot feet inch inches yard yards',
  ),
  ...list(
    'unit',
    'cm mm centimeters centimetres millimeters millimetres kg kilogram kilograms kilo kilos gram grams ton tons',
  ),
  ...list(
    'unit',
    'tonne tonnes ounce ounces lb lbs litre litres liter liters gallon gallons barrel barrels acre acres hectare hectares',
  ),
  ...list(
    'unit',
    'mph kph knots watt watts kilowatts kilowatt megawatt megawatts gigawatt gigawatts mw gw kwh mwh volt volts',
  ),
  ...list(
    'unit',
    'gb mb tb gigabyte gigabytes megabyte megabytes terabyte terabytes ghz mhz hz hertz calories magnitude',
  ),
];

/** The magnitudes, percent words and links of other languages. A German Billion is a thousand times an English one. */
const others: Readonly<Record<string, readonly [string, FigureWord][]>> = {
  de: [
    ...list(
      'magnitude',
      'tausend=thousand million=million millionen=million milliarde=billion milliarden=billion billion=trillion',
    ),
    ...list('magnitude', 'billionen=trillion hundert=hundred'),
    ...list('shortMagnitude', 'mio=million mrd=billion'),
    ...list('percent', 'prozent'),
    ...list('to', 'bis'),
  ],
  fr: [
    ...list('magnitude', 'mille=thousand million=million millions=million milliard=billion milliards=billion'),
    ...list('percent', 'pourcent'),
    ...list('of', 'de d'),
    ...list('to', 'à'),
  ],
  es: [
    ...list('magnitude', 'mil=thousand millón=million millones=million'),
    ...list('percent', 'porciento'),
    ...list('of', 'de'),
    ...list('to', 'a'),
  ],
};

const englishWords: ReadonlyMap<string, FigureWord> = new Map(english);
const otherWords: ReadonlyMap<string, ReadonlyMap<string, FigureWord>> = new Map(
  Object.entries(others).map(([language, words]) => [language, new Map(words)]),
);
const noWords: ReadonlyMap<string, FigureWord> = new Map();

/** @param language BCP 47; one without a list has numerals, currencies and % only */
export function figureWordsOf(language: string): ReadonlyMap<string, FigureWord> {
  const code = language.slice(0, 2).toLowerCase();
  return code === 'en' ? englishWords : (otherWords.get(code) ?? noWords);
}
