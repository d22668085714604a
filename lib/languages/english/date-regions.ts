import { wordSet } from '../../model/words.ts';

/** The regions whose English writes the month first. Source: CLDR. */
export const monthFirstRegions = wordSet('ph us');

/** The regions whose English writes the day first. Source: CLDR. */
export const dayFirstRegions = wordSet('au gb hk ie in ke mt my ng nz pk sg za');

/** Top-level domains of sites that write the month first. */
export const monthFirstDomains = wordSet('gov mil us');

/** Top-level domains of sites that write the day first. */
export const dayFirstDomains = wordSet('au hk ie in ke my ng nz pk sg uk za');
