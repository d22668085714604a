import { currencyNames } from '../english/currency-names.ts';
import type { FigureLanguage } from '../figure-language.ts';

/** What every language writes alike. */
export const commonFigureWords: FigureLanguage['words'] = {
  unit: `
    cc cl cm db gb ghz gw gwh ha hz kg km km2 km3 km² kw kwh lbs m2 m3 mb mg mhz ml mm mph mw mwh m² m³ nm oz ppm psi
    rpm tb twh`,
  square: '² ³',
  sign: 'ft=HUF kr=kroner kč=CZK rm=MYR rp=IDR rs=rupee sfr=CHF tk=BDT zł=PLN',
  nation: 'a=AU au=AU aus=AU c=CA ca=CA can=CA e=EG hk=HK mex=MX nt=TW nz=NZ r=BR s=SG sg=SG us=US',
  dash: '- ‑ –',
  percent: '%',
  degree: '°',
  slash: '/',
  hash: '#',
  open: '(',
  close: ')',
  minus: '−',
  plus: '+',
  colon: ':',
  dot: '.',
  vulgar: '½=0.5 ¼=0.25 ¾=0.75 ⅓=0.3333 ⅔=0.6667',
};

const never = /(?!)/;

/** All there is for a language without a table. */
export const plainFigures: FigureLanguage = {
  words: { currency: currencyNames },
  knowsOnly: 'nothing',
  before: {},
  after: {},
  noun: never,
  adjectives: never,
  contest: '',
  vote: '',
  scoresWithColon: false,
};

/** With the words by which a language multiplies a number, and its names for money. */
export const figuresWith = (words: FigureLanguage['words']): FigureLanguage => ({
  ...plainFigures,
  words: { ...words, of: 'de di', currency: `${currencyNames} ${words.currency ?? ''}` },
  knowsOnly: 'magnitudes',
});
