import { phrases, words } from '../../model/words.ts';

/** Source: general knowledge of the language of news; written for this project. */
export const frenchReportingVerbs = (): readonly string[] =>
  words(`
    affirme affirmé ajoute ajouté annonce annoncé assure assuré confie confié demandé disait dit déclare déclaré estime
    estimé explique expliqué indique indiqué lancé précise précisé rappelé répond répondu souligne souligné
  `);

/** Source: general knowledge of the language of news; written for this project. */
export const frenchPronounReports = (): readonly string[] => [
  ...words('a-t-elle a-t-il ajoute-t-elle ajoute-t-il dit-elle dit-il explique-t-elle explique-t-il'),
  ...phrases(`
    selon elle
    selon lui
  `),
];
