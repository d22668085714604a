/** The words in a text that name a state. */
interface CountryNames {
  readonly names?: readonly string[];
  /** Beginnings of names and of adjectives. */
  readonly stems?: readonly string[];
  /** Stands anywhere. */
  readonly sign?: string;
  /** Capitals do not matter. */
  readonly anyCase?: true;
}

/**
 * Names, adjectives and chief cities of the states whose currency shares its name with others, by ISO 3166.
 * In every language that has a table of figures.
 */
export const countryNames: Readonly<Record<string, CountryNames>> = {
  US: { names: ['New York', 'U.S', 'US', 'USA', 'United States', 'Washington'], stems: ['American'] },
  AU: { names: ['Brisbane', 'Canberra', 'Melbourne', 'Sydney'], stems: ['Australi'], anyCase: true },
  CA: { names: ['Montreal', 'Montréal', 'Ottawa', 'Toronto', 'Vancouver'], stems: ['Canad', 'Kanad'], anyCase: true },
  NZ: { names: ['Auckland', 'New Zealand', 'Wellington'], anyCase: true },
  HK: { names: ['Hong Kong', 'Hongkong'], anyCase: true },
  SG: { names: ['Singapore'], anyCase: true },
  TW: { names: ['Taipei'], stems: ['Taiwan'], anyCase: true },
  IN: { names: ['Delhi', 'Inde', 'India', 'Indian', 'Indien', 'Mumbai'] },
  PK: { stems: ['Pakistan'] },
  LK: { stems: ['Sri Lanka'] },
  NP: { stems: ['Nepal'] },
  EC: { stems: ['Ecuador', 'ecuatorian'] },
  SV: { names: ['El Salvador'], stems: ['salvadoreñ'] },
  CR: { names: ['Costa Rica'], stems: ['costarricen'] },
  MX: { stems: ['Mexic', 'Mexiko', 'Méxic'] },
  AR: { names: ['Buenos Aires'], stems: ['Argentin'] },
  CL: { stems: ['Chile', 'Chilien'] },
  CO: { names: ['Bogotá'], stems: ['Colombia', 'Kolumbi'] },
  PH: { names: ['Manila'], stems: ['Filipin', 'Philippin'] },
  UY: { stems: ['Uruguay'] },
  DO: { stems: ['Dominican'] },
  CU: { stems: ['Cuba'] },
  CH: { names: ['Suiza', 'Swiss', 'Switzerland'], stems: ['Genev', 'Genèv', 'Schweiz', 'Suisse'] },
  SE: { names: ['Stockholm', 'Suecia', 'Suède'], stems: ['Schwed', 'Swed', 'suédois'] },
  NO: { names: ['Noruega', 'Norvège', 'Oslo'], stems: ['Norw'] },
  DK: { names: ['Copenhagen', 'Danemark', 'Danish', 'Denmark', 'Dinamarca', 'Dänemark'] },
  IS: { names: ['Island', 'Islande', 'Islandia'], stems: ['Iceland', 'Reykjav'] },
  CZ: { names: ['Prag', 'Praga', 'Prague'], stems: ['Czech', 'Tschech'] },
  GB: {
    names: ['England', 'English', 'London', 'U.K', 'UK', 'Wales', 'Welsh', 'pence', 'sterling'],
    stems: ['Brit', 'Scot'],
    sign: '£',
  },
  EG: { names: ['Cairo', 'Egipto'], stems: ['Egypt', 'Ägypt', 'Égypte'] },
  LB: { names: ['Beirut', 'Líbano'], stems: ['Leban', 'Liban'] },
  TR: { names: ['Ankara', 'Istanbul', 'Turkey', 'Turkish', 'Turquie', 'Turquía'], stems: ['Türk', 'turc'] },
  AE: { names: ['Abu Dhabi', 'Dubai', 'UAE'], stems: ['Emirat'] },
  MA: { names: ['Marruecos'], stems: ['Maroc', 'Marok', 'Morocc', 'marroqu'] },
  KW: { stems: ['Kuwait'] },
  IQ: { stems: ['Irak', 'Iraq'] },
  DZ: { names: ['Argelia'], stems: ['Algeri', 'Algéri'] },
  TN: { stems: ['Tunis'] },
  JO: { stems: ['Jordan'] },
  RS: { stems: ['Serb'] },
  IR: { names: ['Tehran'], stems: ['Iran'] },
  JP: { names: ['Japón', 'Tokyo'], stems: ['Japan', 'Japon'] },
  CN: { names: ['Beijing', 'Shanghai'], stems: ['China', 'Chine', 'chinois'] },
  KR: { names: ['Seoul'], stems: ['Corea', 'Corée', 'Korea'], sign: '₩' },
  JM: { stems: ['Jamaica'] },
};
