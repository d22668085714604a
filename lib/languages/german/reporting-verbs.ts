import { words } from '../../model/words.ts';

/** Source: general knowledge of the language of news; written for this project. */
export const germanReportingVerbs = (): readonly string[] =>
  words(`
    berichtet berichtete betont betonte erklärt erklärte forderte fügte kündigte meint meinte sagt sagte sagten schrieb
    teilte warnte
  `);
