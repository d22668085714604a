import { wordSet } from '../../../model/words.ts';

/**
 * By ISO 4217. Where several states share a currency's name, the name alone has no code:
 * a state beside it or in the article decides.
 */
export interface Currency {
  /** Where the name alone decides. */
  readonly code?: string;
  /** Where a state decides: by ISO 3166. */
  readonly nations?: Readonly<Record<string, string>>;
  /** The word often means something else: the state must stand directly beside it. */
  readonly needsNation?: boolean;
}

const dollars = {
  US: 'USD',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  TW: 'TWD',
  BR: 'BRL',
  MX: 'MXN',
  JM: 'JMD',
};
const pounds = { GB: 'GBP', EG: 'EGP', LB: 'LBP' };
const dinars = { KW: 'KWD', IQ: 'IQD', DZ: 'DZD', TN: 'TND', JO: 'JOD', RS: 'RSD' };

export const currencies: Readonly<Record<string, Currency>> = {
  dollar: { nations: dollars },
  /** "$": in Spanish articles a peso as often. */
  dollarSign: { nations: dollars },
  yen: { code: 'JPY' },
  yenSign: { code: 'JPY', nations: { JP: 'JPY', CN: 'CNY' } },
  rupee: { nations: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' } },
  peso: {
    nations: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
  },
  franc: { nations: { CH: 'CHF', FR: 'FRF', BE: 'BEF' } },
  krona: { code: 'SEK', nations: { SE: 'SEK', IS: 'ISK' } },
  kroner: { nations: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' } },
  pound: { code: 'GBP', nations: pounds },
  livre: { nations: pounds, needsNation: true },
  libra: { nations: pounds, needsNation: true },
  pfund: { nations: pounds, needsNation: true },
  lira: { nations: { TR: 'TRY' } },
  dirham: { nations: { AE: 'AED', MA: 'MAD' } },
  dinar: { nations: dinars },
  rial: { nations: { IR: 'IRR' } },
  real: { nations: { BR: 'BRL' }, needsNation: true },
  mark: { nations: { DE: 'DEM', FI: 'FIM' }, needsNation: true },
};

export const currencySymbols: Readonly<Record<string, string>> = {
  $: 'dollarSign',
  '£': 'pound',
  '€': 'EUR',
  '¥': 'yenSign',
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

/** Codes in figures: "USD 5 million". Those that are English words, such as ALL and TOP, are left out. */
export const isoCodes = wordSet(`
  AED ARS AUD BDT BGN BRL CAD CHF CLP CNY CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MXN
  MYR NGN NOK NZD PHP PKR PLN QAR RMB RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR`);
