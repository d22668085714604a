import { wordSet } from '../../../model/words.ts';

/** Organisations, countries and diseases that are written in capitals as datelines are, and are no places there. */
export const acronyms = wordSet(`
  abc acorn afl aids asean bbc cia cnbc cnn covid epa eta eu fbi fema fifa gop hiv iaea ibm imf ira irs isis mercosur
  msnbc naacp nafta nasa nasdaq nato nba nbc nfl nhl npr oecd opec osce osha sec swift uefa uk un unesco unhcr unicef us
  usa wto
`);
