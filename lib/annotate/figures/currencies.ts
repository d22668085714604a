/** ISO 4217. A currency whose name several states share has no code of its own: then a state beside it or in the article decides. */

export interface Currency {
  /** Where the name alone decides. */
  readonly code?: string;
  /** Where a state decides: by ISO 3166. */
  readonly nations?: Readonly<Record<string, string>>;
  /** The word is too often something else: it needs the state directly beside it. */
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

/** English names: also read in languages without a table of their own. `name=code`, or the same name in `currencies`. */
export const currencyNames =
  'dollar dollars=dollar buck=dollar bucks=dollar euro=EUR euros=EUR yen yens=yen yuan=CNY yuans=CNY renminbi=CNY rmb=CNY ruble=RUB rubles=RUB ' +
  'rouble=RUB roubles=RUB rupee rupees=rupee peso pesos=peso franc francs=franc krona kronor=SEK kroner krone=kroner crown=kroner crowns=kroner ' +
  'koruna=CZK korunas=CZK zloty=PLN zlotys=PLN złoty=PLN forint=HUF forints=HUF hryvnia=UAH hryvnias=UAH shekel=ILS shekels=ILS lira liras=lira ' +
  'rand=ZAR rands=ZAR baht=THB rupiah=IDR ringgit=MYR naira=NGN taka=BDT dirham dirhams=dirham dinar dinars=dinar riyal=SAR riyals=SAR ' +
  'rial rials=rial real reais=BRL peseta=ESP pesetas=ESP markka=FIM mark marks=mark deutschmark=DEM deutschmarks=DEM dong=VND tenge=KZT ' +
  'lek=ALL lari=GEL guilder=NLG guilders=NLG cedi=GHS cedis=GHS birr=ETB riel=KHR kyat=MMK kwacha=ZMW shillings=shilling bitcoin=crypto bitcoins=crypto satoshi=crypto satoshis=crypto ether=crypto';

/** Codes that figures are written with: "USD 5 million". Those that are English words, such as ALL and TOP, are left out. */
export const isoCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH INR PKR BDT LKR BRL MXN ARS CLP UYU PHP ZAR NGN KES ' +
    'GHS EGP TRY HKD SGD TWD KRW THB IDR MYR VND ILS AED SAR QAR KWD KZT'
  ).split(' '),
);
