import type { FigureLanguage } from '../figure-language.ts';

const never = /(?!)/;

/** What is written alike everywhere; all there is for a language without a table. */
export const plainFigures: FigureLanguage = {
  words: {
    unit: 'km cm mm kg mg ml ha kwh mwh gwh twh mw gw kw gb mb tb ghz mhz hz km² m² m³ km2 m2 m3 km3 db lbs mph rpm',
    square: '² ³',
    sign: 'rs=rupee rp=IDR rm=MYR kr=kroner tk=BDT kč=CZK zł=PLN ft=HUF sfr=CHF',
    nation: 'us=US a=AU au=AU aus=AU c=CA ca=CA can=CA nz=NZ hk=HK s=SG sg=SG nt=TW r=BR mex=MX e=EG',
    dash: '- – ‑',
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
  },
  before: {},
  after: {},
  noun: never,
  adjective: never,
  contest: '',
  vote: '',
  scoresWithColon: false,
  joinsNumbers: false,
};
