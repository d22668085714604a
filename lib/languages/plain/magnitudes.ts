import type { FigureLanguage } from '../figure-language.ts';

/** What multiplies a number, and what money is called, in a language without a table of figures. */
export interface Magnitudes {
  /** As in `FigureLanguage.words`. */
  readonly words: FigureLanguage['words'];
  /** "4,5" is four and a half. */
  readonly decimalComma: boolean;
}

const comma = (magnitude: string, currency: string, shortMagnitude = ''): Magnitudes => ({
  words: { magnitude, currency, shortMagnitude },
  decimalComma: true,
});
const point = (magnitude: string, currency: string): Magnitudes => ({
  words: { magnitude, currency },
  decimalComma: false,
});

/**
 * By primary language. Chinese, Japanese and Korean write magnitudes into their numerals: see `lexSentence`.
 * Source: CLDR's compact numbers and names of currencies, and grammars for the forms.
 */
const magnitudes: Readonly<Partial<Record<string, Magnitudes>>> = {
  ar: point(
    `ألف=thousand ألفا=thousand ألفًا=thousand ألفاً=thousand آلاف=thousand الف=thousand الاف=thousand مليون=million
    مليونا=million مليونًا=million مليوناً=million ملايين=million مليار=billion مليارا=billion مليارًا=billion
    ملياراً=billion مليارات=billion بليون=billion تريليون=trillion تريليونات=trillion`,
    'دولار=dollar دولارا=dollar دولارًا=dollar دولاراً=dollar دولارات=dollar يورو=EUR',
  ),
  bg: comma(
    `хиляди=thousand милион=million милиона=million милиони=million милиард=billion милиарда=billion
    милиарди=billion трилион=trillion трилиона=trillion`,
    'долара=dollar долари=dollar евро=EUR лева=BGN',
    'хил=thousand млн=million млрд=billion',
  ),
  bn: point('হাজার=thousand লাখ=lakh লক্ষ=lakh কোটি=crore', 'টাকা=BDT ডলার=dollar'),
  ca: comma(
    'mil=thousand milers=thousand milió=million milions=million bilió=trillion bilions=trillion',
    'euro=EUR euros=EUR dòlar=dollar dòlars=dollar',
  ),
  cs: comma(
    `tisíc=thousand tisíce=thousand tisíců=thousand tisíci=thousand tisícům=thousand tisících=thousand milion=million
    milionu=million miliony=million milionů=million milionům=million milionech=million milión=million milióny=million
    miliónů=million miliarda=billion miliardu=billion miliardy=billion miliard=billion miliardě=billion
    miliardou=billion miliardám=billion miliardami=billion miliardách=billion bilion=trillion bilionu=trillion
    biliony=trillion bilionů=trillion`,
    'euro=EUR eura=EUR eur=EUR dolar=dollar dolary=dollar dolaru=dollar dolarů=dollar korun=CZK koruny=CZK',
    'tis=thousand mil=million mio=million mld=billion mrd=billion bil=trillion',
  ),
  da: comma(
    `tusind=thousand tusinde=thousand million=million millioner=million milliard=billion milliarder=billion
    billion=trillion billioner=trillion`,
    'euro=EUR dollar dollars=dollar kroner kroners=kroner',
    'mio=million mia=billion mill=million mrd=billion',
  ),
  el: comma(
    `χίλια=thousand χιλιάδες=thousand χιλιάδων=thousand εκατομμύριο=million εκατομμύρια=million εκατομμυρίων=million
    εκατομμυρίου=million δισεκατομμύριο=billion δισεκατομμύρια=billion δισεκατομμυρίων=billion τρισεκατομμύρια=trillion
    τρισεκατομμυρίων=trillion`,
    'ευρώ=EUR δολάρια=dollar δολαρίων=dollar',
    'χιλ=thousand εκατ=million εκ=million δισ=billion δις=billion τρισ=trillion',
  ),
  fa: point('هزار=thousand میلیون=million میلیارد=billion تریلیون=trillion', 'دلار=dollar یورو=EUR ریال=IRR'),
  fi: comma(
    `tuhat=thousand tuhatta=thousand tuhannen=thousand tuhanteen=thousand miljoona=million miljoonaa=million
    miljoonan=million miljoonat=million miljoonalla=million miljoonasta=million miljoonaan=million miljoonassa=million
    miljardi=billion miljardia=billion miljardin=billion miljardit=billion miljardilla=billion miljardista=billion
    miljardiin=billion miljardissa=billion biljoona=trillion biljoonaa=trillion biljoonan=trillion`,
    'euro=EUR euroa=EUR euron=EUR eurolla=EUR euroon=EUR dollari=dollar dollaria=dollar dollarin=dollar',
    'tuh=thousand milj=million mrd=billion',
  ),
  he: point(
    'אלף=thousand אלפי=thousand אלפים=thousand מיליון=million מיליוני=million מליון=million מיליארד=billion ' +
      'מיליארדי=billion מליארד=billion טריליון=trillion',
    'דולר=dollar דולרים=dollar אירו=EUR יורו=EUR שקל=ILS שקלים=ILS',
  ),
  hi: point(
    `हजार=thousand हज़ार=thousand लाख=lakh करोड़=crore करोड=crore मिलियन=million बिलियन=billion अरब=billion
    ट्रिलियन=trillion`,
    'रुपये=rupee रुपए=rupee रुपया=rupee डॉलर=dollar यूरो=EUR',
  ),
  hr: comma(
    `tisuća=thousand tisuće=thousand tisuću=thousand hiljada=thousand hiljade=thousand milijun=million milijuna=million
    milijuni=million milijunima=million milijarda=billion milijarde=billion milijardi=billion milijardu=billion
    bilijun=trillion bilijuna=trillion`,
    'euro=EUR eura=EUR eure=EUR dolar=dollar dolara=dollar',
    'tis=thousand mil=million mlrd=billion',
  ),
  hu: comma(
    `ezer=thousand ezret=thousand millió=million milliót=million milliós=million millióval=million millióra=million
    millióért=million millióból=million milliárd=billion milliárdot=billion milliárdos=billion milliárddal=billion
    milliárdra=billion milliárdért=billion billió=trillion billiót=trillion`,
    'euró=EUR eurót=EUR eurós=EUR dollár=dollar dollárt=dollar dolláros=dollar forint=HUF forintot=HUF forintos=HUF',
    'mrd=billion',
  ),
  id: comma(
    'ribu=thousand juta=million miliar=billion milyar=billion triliun=trillion',
    'dolar=dollar euro=EUR rupiah=IDR',
  ),
  is: comma(
    `þúsund=thousand þúsundir=thousand þúsunda=thousand milljón=million milljónir=million milljóna=million
    milljónum=million milljarður=billion milljarð=billion milljarðar=billion milljarða=billion milljörðum=billion`,
    'evra=EUR evrur=EUR evrum=EUR króna=kroner krónur=kroner krónum=kroner dala=dollar dalir=dollar',
  ),
  it: comma(
    `mila=thousand mille=thousand migliaio=thousand milione=million milioni=million miliardo=billion
    miliardi=billion bilione=trillion trilioni=trillion`,
    'euro=EUR dollaro=dollar dollari=dollar sterline=GBP yen=JPY',
    'mln=million mld=billion mrd=billion mio=million',
  ),
  ms: point('ribu=thousand juta=million bilion=billion trilion=trillion', 'ringgit=MYR dolar=dollar'),
  nb: comma(
    `tusen=thousand million=million millioner=million milliard=billion milliarder=billion billion=trillion
    billioner=trillion`,
    'euro=EUR dollar kroner',
    'mill=million mrd=billion',
  ),
  nl: comma(
    'duizend=thousand miljoen=million miljard=billion biljoen=trillion',
    'euro=EUR dollar dollars=dollar pond=GBP yen=JPY',
    'mln=million mio=million mld=billion mrd=billion',
  ),
  pl: comma(
    `tysiąc=thousand tysiące=thousand tysięcy=thousand tysiącom=thousand tysiącami=thousand milion=million
    miliona=million miliony=million milionów=million milionom=million milionami=million milionach=million
    miliard=billion miliarda=billion miliardy=billion miliardów=billion miliardom=billion miliardami=billion
    miliardach=billion bilion=trillion biliony=trillion bilionów=trillion`,
    'euro=EUR dolar=dollar dolary=dollar dolarów=dollar złoty=PLN złote=PLN złotych=PLN zł=PLN',
    'tys=thousand mln=million mld=billion bln=trillion',
  ),
  pt: comma(
    `mil=thousand milhar=thousand milhares=thousand milhão=million milhões=million bilhão=billion bilhões=billion
    bilião=trillion biliões=trillion trilhão=trillion trilhões=trillion`,
    'euro=EUR euros=EUR dólar=dollar dólares=dollar reais=BRL real libras=libra ienes=JPY',
    'mi=million mln=million bi=billion tri=trillion',
  ),
  ro: comma(
    `mie=thousand mii=thousand milion=million milioane=million miliard=billion miliarde=billion trilion=trillion
    trilioane=trillion`,
    'euro=EUR dolar=dollar dolari=dollar leu=RON lei=RON',
    'mil=million mld=billion',
  ),
  ru: comma(
    `тысяча=thousand тысячи=thousand тысяч=thousand тысячу=thousand тысячам=thousand тысячами=thousand миллион=million
    миллиона=million миллионов=million миллионы=million миллионам=million миллионами=million миллиард=billion
    миллиарда=billion миллиардов=billion миллиарды=billion миллиардам=billion миллиардами=billion триллион=trillion
    триллиона=trillion триллионов=trillion`,
    'доллар=dollar доллара=dollar долларов=dollar евро=EUR рубль=RUB рубля=RUB рублей=RUB',
    'тыс=thousand млн=million млрд=billion трлн=trillion',
  ),
  sk: comma(
    `tisíc=thousand tisíce=thousand tisícov=thousand milión=million milióna=million milióny=million miliónov=million
    miliardu=billion miliarda=billion miliardy=billion miliárd=billion bilión=trillion biliónov=trillion`,
    'euro=EUR eura=EUR eurá=EUR eur=EUR dolár=dollar dolára=dollar doláre=dollar dolárov=dollar',
    'tis=thousand mil=million mld=billion',
  ),
  sr: comma(
    `хиљада=thousand хиљаде=thousand милион=million милиона=million милиони=million милијарда=billion
    милијарде=billion милијарди=billion милијарду=billion hiljada=thousand hiljade=thousand milion=million
    miliona=million milioni=million milijarda=billion milijarde=billion milijardi=billion milijardu=billion`,
    'евра=EUR долара=dollar динара=RSD evra=EUR dolara=dollar dinara=RSD',
    'мил=million млн=million млрд=billion mil=million mlrd=billion',
  ),
  sv: comma(
    `tusen=thousand miljon=million miljoner=million miljard=billion miljarder=billion biljon=trillion
    biljoner=trillion`,
    'euro=EUR dollar kronor=SEK krona=SEK',
    'milj=million mn=million mdr=billion md=billion',
  ),
  th: point('พัน=thousand ล้าน=million', 'บาท=THB'),
  tr: comma(
    'bin=thousand milyon=million milyonu=million milyonluk=million milyar=billion milyarı=billion milyarlık=billion ' +
      'trilyon=trillion',
    'euro=EUR avro=EUR dolar=dollar doları=dollar dolara=dollar lira liralık=lira liraya=lira tl=TRY',
    'mln=million mlr=billion',
  ),
  uk: comma(
    `тисяча=thousand тисячі=thousand тисяч=thousand мільйон=million мільйона=million мільйони=million мільйонів=million
    мільйонам=million мільярд=billion мільярда=billion мільярди=billion мільярдів=billion трильйон=trillion
    трильйона=trillion трильйонів=trillion`,
    'долар=dollar долара=dollar доларів=dollar євро=EUR гривня=UAH гривні=UAH гривень=UAH',
    'тис=thousand млн=million млрд=billion трлн=trillion',
  ),
  ur: point('ہزار=thousand لاکھ=lakh کروڑ=crore ملین=million بلین=billion ارب=billion', 'ڈالر=dollar روپے=rupee'),
  vi: comma('nghìn=thousand ngàn=thousand triệu=million tỷ=billion tỉ=billion', 'đồng=VND usd=USD euro=EUR'),
  zh: point('', '元=CNY 人民币=CNY 美元=USD 欧元=EUR 歐元=EUR 日元=JPY 英镑=GBP 港元=HKD 港币=HKD'),
  ja: point('', '円=JPY ドル=dollar 米ドル=USD ユーロ=EUR ポンド=GBP 元=CNY 人民元=CNY ウォン=KRW'),
  ko: point('', '원=KRW 달러=dollar 유로=EUR 엔=JPY 위안=CNY'),
};

/** Languages that share their words for numbers. */
const sharing: Readonly<Partial<Record<string, string>>> = { bs: 'sr', nn: 'nb', no: 'nb', sh: 'sr' };

/** @param language primary language of a BCP 47 tag */
export const readMagnitudes = (language: string): Magnitudes | undefined => magnitudes[sharing[language] ?? language];

/** The languages whose magnitudes are known. */
export const listMagnitudes = (): readonly string[] => Object.keys(magnitudes);
