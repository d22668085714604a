import type { FigureLanguage } from '../figure-language.ts';

export const germanFigures: FigureLanguage = {
  words: {
    stop:
      'der die das den dem des und oder aber von vom mit nach bei seit aus auf an in im am zu zum zur für gegen ohne durch um wurden wurde ' +
      'werden wird waren war sind ist haben hat hatten hatte sein ihre ihren ihrer seine seinen seiner diese dieser dieses dass wie als ' +
      'wo wer was noch nur schon auch nicht mehr weniger dabei davon darunter jeweils bereits insgesamt später zuvor kamen können könnte ' +
      'sollen sollte müssen je pro per alle aller beim unter über kommen kamen lagen liegen leben lebten gab geben ',
    noun: '',
    casualty: 'tot verletzt getötet vermisst verwundet festgenommen',
    cardinal:
      'null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 ' +
      'sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19',
    tens: 'zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
    one: 'eins=1',
    magnitude: 'million=million milliarde=billion billion=trillion dutzend=dozen',
    round: 'hundert=hundred tausend=thousand',
    shortMagnitude: 'mio=million mrd=billion mill=million tsd=thousand',
    gluedUnit: 'm g l w',
    magnitudes:
      'dutzende=dozen dutzenden=dozen hunderte=hundred hunderten=hundred hunderter=hundred tausende=thousand tausenden=thousand ' +
      'zehntausende=10000 zehntausenden=10000 hunderttausende=100000 hunderttausenden=100000 millionen=million milliarden=billion ' +
      'billionen=trillion',
    half: 'halbe=0.5 halben=0.5 halber=0.5 halbes=0.5',
    part: 'drittel=3 viertel=4 fünftel=5 sechstel=6 achtel=8 zehntel=10',
    a: 'ein eine einen einem einer eines',
    few: 'paar einige mehrere wenige',
    percent: 'prozent prozentig prozentige prozentigen prozentiger prozentiges',
    percentagePoint: 'prozentpunkt prozentpunkte prozentpunkten',
    basisPoint: 'basispunkt basispunkte basispunkten',
    point: 'punkt punkte punkten',
    currency:
      'euro=EUR euros=EUR dollar=dollar dollars=dollar franken=CHF franc=franc kronen=kroner krone=kroner rubel=RUB pfund=pfund yen=JPY yuan=CNY ' +
      'złoty=PLN zloty=PLN forint=HUF lira=lira rupien=rupee rand=ZAR schekel=ILS mark=DEM schilling=ATS peso=peso pesos=peso won=KRW',
    cent: 'cent=EUR rappen=CHF',
    sign: 'kr=kroner fr=CHF sfr=CHF us=USD',
    degree: 'grad',
    to: 'bis',
    starting: 'ab seit',
    between: 'zwischen',
    and: 'und',
    of: 'von',
    old:
      'jahr jahre jahren jahres tag tage tagen tages woche wochen monat monate monaten stunde stunden minute minuten sekunde sekunden ' +
      'uhr jahrhundert jahrhunderts jahrzehnt jahrzehnte jahrzehnten alt jährige jähriger jährigen jährig',
    minus: 'minus',
    unit:
      'kilometer kilometern meter metern zentimeter zentimetern millimeter millimetern quadratmeter quadratmetern quadratkilometer ' +
      'quadratkilometern kubikmeter kubikmetern hektar tonne tonnen kilo kilogramm gramm milligramm liter litern megawatt gigawatt kilowatt ' +
      'kilowattstunde kilowattstunden megawattstunden terawattstunden gigabyte terabyte megabyte stundenkilometer stundenkilometern ' +
      'meilen seemeilen barrel volt ps lichtjahre lichtjahren kalorien',
    nation:
      'us=US amerikanische=US amerikanischen=US kanadische=CA kanadischen=CA australische=AU australischen=AU schweizer=CH schwedische=SE ' +
      'schwedischen=SE norwegische=NO norwegischen=NO dänische=DK dänischen=DK tschechische=CZ tschechischen=CZ isländische=IS britische=GB ' +
      'britischen=GB türkische=TR türkischen=TR indische=IN indischen=IN mexikanische=MX deutsche=DE hongkong=HK singapur=SG',
  },
  before: {
    'more-than': 'nicht weniger als|mehr als|mindestens|wenigstens|zumindest|über|gut',
    'less-than':
      'nicht mehr als|weniger als|höchstens|maximal|bis zu|knapp|fast|beinahe|nahezu|unter|annähernd|an die|nicht ganz',
    approximate: 'rund|etwa|circa|ca .|ca|ungefähr|schätzungsweise|geschätzt|geschätzte|um die',
  },
  after: { 'more-than': 'oder mehr', 'less-than': 'oder weniger' },
  noun: /^\p{Lu}[\p{L}\p{M}]*\p{Ll}$/u,
  adjective: /e[nrms]?$/,
  contest:
    'sieg siegt siegte siegten gewann gewannen gewonnen gewinnt verlor verloren verliert niederlage remis unentschieden führung führte führten ' +
    'endstand halbzeit tor tore treffer spiel schlug besiegte besiegten unterlag ausgleich stand partie finale satz sätze',
  vote: 'stimmen abstimmung stimmten stimmte votierte votierten abgestimmt',
  scoresWithColon: true,
  joinsNumbers: true,
};
