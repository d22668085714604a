/** ISO 4217. A currency whose name several states share has no code here: then the text does not decide it. */

export const currencySymbols: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₡': 'CRC',
  '₭': 'LAK',
  '₾': 'GEL',
  '₸': 'KZT',
  元: 'CNY',
  円: 'JPY',
};

/** What may stand before "$", or before "dollars", "pesos", "francs"…, and the state that it names. */
export const nationCodes: Readonly<Record<string, string>> = {
  us: 'US',
  american: 'US',
  a: 'AU',
  au: 'AU',
  aus: 'AU',
  australian: 'AU',
  c: 'CA',
  ca: 'CA',
  can: 'CA',
  canadian: 'CA',
  nz: 'NZ',
  hk: 'HK',
  s: 'SG',
  sg: 'SG',
  singapore: 'SG',
  nt: 'TW',
  taiwan: 'TW',
  r: 'BR',
  brazilian: 'BR',
  mex: 'MX',
  mexican: 'MX',
  swiss: 'CH',
  french: 'FR',
  belgian: 'BE',
  swedish: 'SE',
  norwegian: 'NO',
  danish: 'DK',
  icelandic: 'IS',
  czech: 'CZ',
  indian: 'IN',
  pakistani: 'PK',
  chinese: 'CN',
  japanese: 'JP',
  russian: 'RU',
  turkish: 'TR',
  british: 'GB',
  egyptian: 'EG',
  argentine: 'AR',
  chilean: 'CL',
  colombian: 'CO',
  philippine: 'PH',
  kuwaiti: 'KW',
  finnish: 'FI',
  german: 'DE',
};

interface Currency {
  /** Where the name alone decides. */
  readonly code?: string;
  /** Where a nation before it decides. */
  readonly nations?: Readonly<Record<string, string>>;
}

const dollars = { US: 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', TW: 'TWD', BR: 'BRL', MX: 'MXN' };
const pesos = { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP' };
const crowns = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' };

export const dollar: Currency = { nations: dollars };

const singulars: Readonly<Record<string, Currency>> = {
  dollar,
  buck: dollar,
  euro: { code: 'EUR' },
  yen: { code: 'JPY' },
  yuan: { code: 'CNY' },
  renminbi: { code: 'CNY' },
  rmb: { code: 'CNY' },
  ruble: { code: 'RUB' },
  rouble: { code: 'RUB' },
  rupee: { nations: { IN: 'INR', PK: 'PKR' } },
  peso: { nations: pesos },
  franc: { nations: { CH: 'CHF', FR: 'FRF', BE: 'BEF' } },
  krona: { code: 'SEK', nations: crowns },
  kronor: { code: 'SEK' },
  kroner: { nations: crowns },
  krone: { nations: crowns },
  koruna: { code: 'CZK' },
  crown: { nations: crowns },
  zloty: { code: 'PLN' },
  złoty: { code: 'PLN' },
  forint: { code: 'HUF' },
  hryvnia: { code: 'UAH' },
  shekel: { code: 'ILS' },
  lira: { nations: { TR: 'TRY' } },
  rand: { code: 'ZAR' },
  baht: { code: 'THB' },
  rupiah: { code: 'IDR' },
  ringgit: { code: 'MYR' },
  naira: { code: 'NGN' },
  taka: { code: 'BDT' },
  dirham: {},
  dinar: { nations: { KW: 'KWD' } },
  riyal: { code: 'SAR' },
  rial: {},
  reais: { code: 'BRL' },
  peseta: { code: 'ESP' },
  markka: { code: 'FIM' },
  dong: { code: 'VND' },
};

/** Singular and plural in -s; "mark" and "won" are too often something else. */
export const currencyNames: ReadonlyMap<string, Currency> = new Map(
  Object.entries(singulars).flatMap(([name, currency]): [string, Currency][] => [
    [name, currency],
    [`${name}s`, currency],
  ]),
);

/** Codes that figures are written with: "USD 5 million". */
export const isoCodes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK PLN CZK HUF RUB INR BRL MXN ZAR TRY HKD SGD KRW AED SAR'.split(
    ' ',
  ),
);
