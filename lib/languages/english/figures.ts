import type { FigureLanguage } from '../figure-language.ts';

export const englishFigures: FigureLanguage = {
  words: {
    stop:
      'the this that these those his her its their our my your who which what when where while whether is was as has does are were be ' +
      'been have had will would can could may might must did do not no so such on at by for with into off up down over under after ' +
      'before during then if but says said it he she they we i you him them us also perhaps across yes thus always ' +
      'sometimes besides versus unless towards afterwards via each because among between against both all or nor neither either however ' +
      'said says perhaps thus whose there here only just now than',
    noun:
      'people fish sheep aircraft troops personnel teeth seats mps tvs pcs suvs ngos ceos gis feet mice ' +
      'geese livestock cattle offspring salmon deer',
    group: 'men women children police staff military crew',
    idiom:
      'lady minister officer secretary class aid hand party world person degree half name step steps thing things glance sight instance ' +
      'base look time place amendment avenue street nation day night lord sea lieutenant sergeant responder responders',
    more: 'more less fewer extra additional further',
    casualty:
      'dead killed injured wounded missing hurt arrested detained hospitalized hospitalised displaced homeless killing injuring wounding',
    cardinal:
      'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 ' +
      'sixteen=16 seventeen=17 eighteen=18 nineteen=19',
    tens: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    one: 'one=1',
    ordinal:
      'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 ' +
      'fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
    part: 'thirds=3 quarters=4 fifths=5 sixths=6 sevenths=7 eighths=8 tenths=10',
    hundred: 'hundred',
    magnitude: 'thousand million billion trillion dozen lakh crore lakhs=lakh crores=crore',
    shortMagnitude: 'bn=billion mn=million tn=trillion trn=trillion mln=million bln=billion mm=million',
    glued: 'm=million k=thousand b=billion t=trillion',
    gluedUnit: 'g l w v',
    magnitudes:
      'tens=10 dozens=dozen hundreds=hundred thousands=thousand millions=million billions=billion trillions=trillion',
    half: 'half=0.5 quarter=0.25',
    a: 'a an',
    few: 'few several some many',
    odd: 'odd',
    plus: 'plus',
    percent: 'percent pct percents',
    per: 'per',
    percentage: 'percentage',
    point: 'point points',
    basis: 'basis',
    cent: 'cent=dollar cents=dollar pence=GBP penny=GBP p=GBP',
    pound: 'pound pounds quid',
    won: 'won',
    sign: 'rs=rupee re=rupee rp=IDR rm=MYR kr=kroner tk=BDT ksh=KES sfr=CHF usd=USD eur=EUR gbp=GBP rmb=CNY',
    square: 'square cubic',
    degree: 'degree degrees',
    to: 'to',
    starting: 'from since',
    between: 'between',
    and: 'and',
    in: 'in',
    out: 'out',
    of: 'of',
    old: 'old year years month months day days week weeks hour hours minute minutes second seconds decade decades century centuries',
    minus: 'minus negative',
    unit:
      'kilometer kilometers kilometre kilometres mile miles metre metres meter meters foot feet inch inches yard yards centimeters ' +
      'centimetres centimeter centimetre millimeters millimetres kilogram kilograms kilo kilos gram grams milligrams ton tons tonne tonnes ' +
      'ounce ounces lb lbs litre litres liter liters gallon gallons barrel barrels acre acres hectare hectares mph kph knots watt ' +
      'watts kilowatts kilowatt megawatt megawatts gigawatt gigawatts volt volts gigabyte gigabytes megabyte megabytes terabyte ' +
      'terabytes hertz calories magnitude caliber calibre',
    nation:
      'us=US american=US a=AU au=AU aus=AU australian=AU c=CA ca=CA can=CA canadian=CA nz=NZ hk=HK s=SG sg=SG singapore=SG nt=TW ' +
      'taiwan=TW r=BR brazilian=BR mex=MX mexican=MX swiss=CH french=FR belgian=BE swedish=SE norwegian=NO danish=DK icelandic=IS ' +
      'czech=CZ indian=IN pakistani=PK chinese=CN japanese=JP russian=RU turkish=TR british=GB egyptian=EG lebanese=LB argentine=AR ' +
      'chilean=CL colombian=CO philippine=PH kuwaiti=KW finnish=FI german=DE deutsche=DE d=DE korean=KR iranian=IR iraqi=IQ jamaican=JM ' +
      'emirati=AE moroccan=MA',
  },
  before: {
    'more-than':
      'no less than|no fewer than|not less than|more than|greater than|higher than|upwards of|at least|in excess of|just over|well over|' +
      'a little over|slightly over|over|above|exceeding',
    'less-than':
      'no more than|not more than|as much as|as many as|less than|fewer than|lower than|up to|at most|just under|just below|well under|' +
      'a little under|nearly|almost|under|below',
    approximate:
      'an estimated|close to|about|around|roughly|approximately|some|circa|estimated|a reported|an average of',
  },
  after: { 'more-than': 'or more|or higher', 'less-than': 'or less|or fewer', approximate: 'or so' },
  noun: /^(?:\p{L}{2,}men|(?:\p{L}{2,}[^su]|\p{L}{2,}(?<!o)u|\p{Lu}{2,})s)$/u,
  adjective: /./,
  contest:
    'win wins won winning beat beats beaten beating lost lose loses losing loss losses defeat defeated defeats defeating victory victories ' +
    'draw draws drew drawn tie tied lead leads led leading trail trailed trailing ahead score scored scores scoreline final result ' +
    'level deficit comeback thrashed thrashing routed rout edged downed stunned crushed hammering hammered margin record split aggregate upset ' +
    'set sets tiebreak shootout penalties overtime match kickoff goals',
  vote: 'vote votes voted voting ruled ruling decision majority verdict justices ballot approved rejected passed',
  scoresWithColon: false,
  joinsNumbers: false,
};
