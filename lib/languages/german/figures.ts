import type { FigureLanguage } from '../figure-language.ts';

export const germanFigures: FigureLanguage = {
  words: {
    stop: `
      aber alle aller als am an auch auf aus bei beim bereits dabei darunter das dass davon dem den der des die diese
      dieser dieses durch für gab geben gegen haben hat hatte hatten ihre ihren ihrer im in insgesamt ist je jeweils
      kamen kommen können könnte lagen leben lebten liegen mehr mit müssen nach nicht noch nur oder ohne per pro schon
      sein seine seinen seiner sind sollen sollte später um unter vom war waren was weniger wer werden wie wird wo
      wurde wurden zu zum zur zuvor über`,
    casualty: 'festgenommen getötet tot verletzt vermisst verwundet',
    cardinal: `
      null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
      vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19`,
    tens: `
      zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90`,
    one: 'eins=1',
    magnitude: 'million milliarde=billion billion=trillion dutzend=dozen',
    round: 'hundert=hundred tausend=thousand',
    shortMagnitude: 'mio=million mrd=billion mill=million tsd=thousand',
    gluedUnit: 'g l m w',
    magnitudes: `
      dutzende=dozen dutzenden=dozen hunderte=hundred hunderten=hundred hunderter=hundred tausende=thousand
      tausenden=thousand zehntausende=10000 zehntausenden=10000 hunderttausende=100000 hunderttausenden=100000
      millionen=million milliarden=billion billionen=trillion`,
    half: 'halbe=0.5 halben=0.5 halber=0.5 halbes=0.5',
    part: 'drittel=3 viertel=4 fünftel=5 sechstel=6 achtel=8 zehntel=10',
    a: 'ein eine einem einen einer eines',
    few: 'einige mehrere paar wenige',
    percent: 'prozent prozentig prozentige prozentigen prozentiger prozentiges',
    percentagePoint: 'prozentpunkt prozentpunkte prozentpunkten',
    basisPoint: 'basispunkt basispunkte basispunkten',
    point: 'punkt punkte punkten',
    currency: `
      dollar dollars=dollar euro=EUR euros=EUR forint=HUF franc franken=CHF krone=kroner kronen=kroner lira mark=DEM
      peso pesos=peso pfund rand=ZAR rubel=RUB rupien=rupee schekel=ILS schilling=ATS won=KRW yen=JPY yuan=CNY
      zloty=PLN złoty=PLN`,
    cent: 'cent=EUR rappen=CHF',
    sign: 'fr=CHF us=USD',
    degree: 'grad',
    to: 'bis',
    starting: 'ab seit',
    between: 'zwischen',
    and: 'und',
    of: 'von',
    old: `
      alt jahr jahre jahren jahres jahrhundert jahrhunderts jahrzehnt jahrzehnte jahrzehnten jährig jährige jährigen
      jähriger minute minuten monat monate monaten sekunde sekunden stunde stunden tag tage tagen tages uhr woche
      wochen`,
    minus: 'minus',
    unit: `
      barrel gigabyte gigawatt gramm hektar kalorien kilo kilogramm kilometer kilometern kilowatt kilowattstunde
      kilowattstunden kubikmeter kubikmetern lichtjahre lichtjahren liter litern megabyte megawatt megawattstunden
      meilen meter metern milligramm millimeter millimetern ps quadratkilometer quadratkilometern quadratmeter
      quadratmetern seemeilen stundenkilometer stundenkilometern terabyte terawattstunden tonne tonnen volt zentimeter
      zentimetern`,
    nation: `
      amerikanische=US amerikanischen=US australische=AU australischen=AU britische=GB britischen=GB deutsche=DE
      dänische=DK dänischen=DK hongkong=HK indische=IN indischen=IN isländische=IS kanadische=CA kanadischen=CA
      mexikanische=MX norwegische=NO norwegischen=NO schwedische=SE schwedischen=SE schweizer=CH singapur=SG
      tschechische=CZ tschechischen=CZ türkische=TR türkischen=TR`,
  },
  before: {
    'more-than': `
      gut
      mehr als
      mindestens
      nicht weniger als
      wenigstens
      zumindest
      über`,
    'less-than': `
      an die
      annähernd
      beinahe
      bis zu
      fast
      höchstens
      knapp
      maximal
      nahezu
      nicht ganz
      nicht mehr als
      unter
      weniger als`,
    approximate: `
      ca
      ca .
      circa
      etwa
      geschätzt
      geschätzte
      rund
      schätzungsweise
      um die
      ungefähr`,
  },
  after: {
    'more-than': 'oder mehr',
    'less-than': 'oder weniger',
  },
  noun: /^\p{Lu}[\p{L}\p{M}]*\p{Ll}$/u,
  adjectives: /e[nrms]?$/,
  contest: `
    ausgleich besiegte besiegten endstand finale führte führten führung gewann gewannen gewinnt gewonnen halbzeit
    niederlage partie remis satz schlug sieg siegt siegte siegten spiel stand sätze tor tore treffer unentschieden
    unterlag verliert verlor verloren`,
  vote: 'abgestimmt abstimmung stimmen stimmte stimmten votierte votierten',
  scoresWithColon: true,
  votesAgainst: 'gegen zu',
  alternatives: 'oder',
  parents: 'großmutter großvater mutter vater',
  rivalLinks: `
    besiegte besiegten bezwang bezwangen deklassierte gegen schlagen schlug schlugen unterlag unterlagen überrannte`,
  timeRates: `
    am Tag
    im Jahr
    im Monat
    in der Stunde
    in der Woche
    jährlich
    monatlich
    pro Jahr
    pro Monat
    pro Nacht
    pro Stunde
    pro Tag
    pro Woche`,
  rateLinks: 'das die je pro',
  rates: `
    aktie barrel gallone gramm hektar karte kilo kilogramm kilometer kilowattstunde kopf liter megawattstunde meter
    nase person quadratmeter stück tonne unze`,
  ratioWords: 'faktor maßstab verhältnis von',
  capitalizesNouns: true,
  looseBounds: 'gut unter über',
  joinedNumbers: {
    pieces: `
      ein=1 eins=1 zwei=2 drei=3 vier=4 fünf=5 sech=6 sechs=6 sieb=7 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
      zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
      hundert=hundred tausend=thousand und=and`,
    ending: /(?:zig|ßig|tausend|[finrst])$/,
  },
};
