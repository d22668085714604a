import type { FigureLanguage } from '../figure-language.ts';
import { currencyNames } from './currency-names.ts';

export const englishFigures: FigureLanguage = {
  words: {
    stop: `
      across after afterwards against all also always among as at be because been before besides both but by can could
      did do does down during each either for had has he her here him his however i if into is it its just may might
      must my neither no nor not now off on only or our over perhaps said says she so sometimes such than that the
      their then there they this thus towards under unless up us versus via was we what when where whether which while
      who whose will with would yes you your`,
    noun: `
      aircraft cattle ceos deer fish geese gis livestock mice mps ngos offspring pcs people personnel salmon seats
      sheep suvs teeth troops tvs`,
    group: 'children crew men military police staff women',
    idiom: `
      aid amendment avenue base class glance hand instance lady lieutenant look lord minister name nation night
      officer party person place responder responders sea secretary sergeant sight step steps street thing things time
      world`,
    more: 'additional extra fewer further less more',
    casualty: `
      arrested arresting dead detained detaining died displaced drowned evacuated fled freed homeless hospitalised
      hospitalized hurt infected injured injuring jailed kidnapped killed killing missing perished rescued rescuing
      saved survived trapped wounded wounding`,
    are: 'are have were',
    them: 'them these those whom',
    cardinal: `
      zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
      fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19`,
    tens: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    one: 'one=1',
    ordinal: `
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
      thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
      thirtieth=30`,
    part: 'thirds=3 quarters=4 fifths=5 sixths=6 sevenths=7 eighths=8 tenths=10',
    hundred: 'hundred',
    magnitude: 'thousand million billion trillion dozen lakh crore lakhs=lakh crores=crore',
    shortMagnitude: 'bn=billion mn=million tn=trillion trn=trillion mln=million bln=billion mm=million',
    glued: 'm=million k=thousand b=billion t=trillion',
    gluedUnit: 'g l v w',
    magnitudes: `
      tens=10 dozens=dozen scores=20 hundreds=hundred thousands=thousand millions=million billions=billion
      trillions=trillion`,
    half: 'half=0.5 quarter=0.25',
    a: 'a an',
    few: 'few many several some',
    couple: 'couple',
    odd: 'odd',
    plus: 'plus',
    percent: 'pct percent percents',
    per: 'per',
    percentage: 'percentage',
    point: 'point points',
    basis: 'basis',
    basisPoint: 'bp bps',
    cent: 'cent=dollar cents=dollar p=GBP pence=GBP penny=GBP',
    pound: 'pound pounds quid',
    won: 'won',
    sign: 'eur=EUR gbp=GBP ksh=KES re=rupee usd=USD',
    square: 'cu cubic sq square',
    degree: 'degree degrees',
    to: 'to',
    starting: 'from since',
    between: 'between',
    and: 'and',
    in: 'in',
    out: 'out',
    of: 'of',
    old: `
      centuries century day days decade decades hour hours minute minutes month months second seconds week weeks year
      years`,
    ofAge: 'old olds',
    aged: 'age aged ages',
    minus: 'minus negative',
    light: 'light',
    unit: `
      acre acres barrel barrels caliber calibre calories centimeter centimeters centimetre centimetres feet foot
      gallon gallons gigabyte gigabytes gigawatt gigawatts gram grams hectare hectares hertz inch inches kilo kilogram
      kilograms kilometer kilometers kilometre kilometres kilos kilowatt kilowatts knots kph lb liter liters litre
      litres magnitude megabyte megabytes megawatt megawatts meter meters metre metres mile miles milligrams
      millimeters millimetres ounce ounces terabyte terabytes ton tonne tonnes tons volt volts watt watts yard yards`,
    nation: `
      american=US argentine=AR australian=AU belgian=BE brazilian=BR british=GB canadian=CA chilean=CL chinese=CN
      colombian=CO czech=CZ d=DE danish=DK deutsche=DE egyptian=EG emirati=AE finnish=FI french=FR german=DE
      icelandic=IS indian=IN iranian=IR iraqi=IQ jamaican=JM japanese=JP korean=KR kuwaiti=KW lebanese=LB mexican=MX
      moroccan=MA norwegian=NO pakistani=PK philippine=PH russian=RU singapore=SG swedish=SE swiss=CH taiwan=TW
      turkish=TR`,
    currency: currencyNames,
  },
  before: {
    'more-than': `
      a little over
      above
      at least
      exceeding
      greater than
      higher than
      in excess of
      just over
      more than
      no fewer than
      no less than
      not less than
      over
      slightly over
      upwards of
      well over`,
    'less-than': `
      a little under
      almost
      as many as
      as much as
      at most
      below
      fewer than
      just below
      just under
      less than
      lower than
      nearly
      no more than
      not more than
      under
      up to
      well under`,
    approximate: `
      a reported
      about
      an average of
      an estimated
      approximately
      around
      circa
      close to
      estimated
      roughly
      some`,
  },
  after: {
    'more-than': `
      or higher
      or more`,
    'less-than': `
      or fewer
      or less`,
    approximate: 'or so',
  },
  noun: /^(?:\p{L}{2,}men|(?:\p{L}{2,}[^su]|\p{L}{2,}(?<!o)u|\p{Lu}{2,})s)$/u,
  adjectives: /./,
  contest: `
    aggregate ahead beat beaten beating beats behind clear comeback crushed defeat defeated defeating defeats deficit
    downed draw drawn draws drew edged final goals hammered hammering kickoff lead leading leads led level lose loses
    losing loss losses lost margin match overtime penalties record result rout routed score scored scoreline scores set
    sets shootout split stunned thrashed thrashing tie tiebreak tied trail trailed trailing upset victories victory win
    winning wins won`,
  vote: `
    approved ballot decision justices majority passed rejected ruled ruling verdict vote voted votes voting`,
  scoresWithColon: false,
  wicketLinks: 'for',
  margins: 'by',
  onlyBeforeOf: 'scores',
  wholes: 'all her his its our the their',
  limits: 'just only',
  designators: `
    airbus android apollo area article boeing building category channel chapter class district episode flight formula
    gate grade group highway interstate ios iphone item lap level no number page pages phase platform room route
    section shuttle size stage step terminal tier type under variant verse version volume ward week windows year zone`,
  singles: `
    arrest ballot boat body bullet casualty child civilian death driver employee fatality game girl goal goalkeeper
    gunman house injury judge killing lawmaker loss man member minister motorist nation officer passenger patient
    person plane player policeman prisoner protester rider rocket school seat senator shell shot soldier state student
    survivor suspect teacher teenager vehicle victim victory vote win woman worker`,
  attributives: `
    arms benefits careers charities claims communications customs drugs earnings goods jobs operations parts ratings
    sales savings securities services sports systems women`,
  hyphenated: `
    aircraft bed bedroom book car chapter city country door episode event game goal hit hole hour
    inning item judge lane lap man match member minister nation page part party passenger pension people person player
    point question room run seat set ship song state station step stop storey story stroke team track truck vehicle
    volume vote woman word`,
  races: `
    backstroke breaststroke butterfly champion champions dash final finals freestyle heat heats hurdles medley race
    races record relay runner runners sprint sprinter sprinters sprints swimmer swimmers title`,
  votesAgainst: 'against',
  alternatives: 'or',
  parents: 'dad father grandfather grandmother mom mother mum parent widow widower',
  rivalLinks: `
    against blanked blew demolished edges held host hosted humbled knocked met off outplayed over overcame overcome
    overpowered past ran sank sees stun stuns sweep to took topple trounced visited with`,
  goals: 'at by from on to',
  timeRates: `
    a day
    a head
    a minute
    a month
    a night
    a second
    a week
    a year
    an hour
    per day
    per head
    per hour
    per minute
    per month
    per person
    per second
    per square foot
    per square meter
    per square metre
    per week
    per year`,
  rateLinks: 'a an per',
  rates: `
    acre barrel bed bottle bushel capita customer dozen employee gallon gram head hectare household item kg kilo
    kilogram kilometer kilometre km lb liter litre meter metre mile mwh ounce person pint pound pupil room sack share
    square student ticket ton tonne trip unit vehicle worker`,
  yearNouns: 'census election elections level levels olympics',
  turning: 'turn turned turning turns',
  changes: `
    averaged averages boosted bring bringing brought climb climbed climbing close closed closes closing cut decreased
    decreasing doubled down drop dropped dropping edged end ended ending ends expanded expanding fall fallen falling
    fell fewer finish finished finishes finishing gained grew grow growing grown higher hit increase increased
    increases increasing jumped jumping limited limiting lost lower lowered nudged opened peaked plunged plunging
    quadrupled raise raised raises raising reached reaches reaching reduced reducing remained remains rise risen rises
    rising rose settled shrank slid slipped soared stands stayed stood surged surging swelled swollen toll total
    totaled totalled totals traded trading tripled tumbled unchanged up`,
  looseBounds: 'about above around below over some under',
  determiners: "'s a an another each every her his its my our s that the their this your ’s",
  emergencyNouns: 'call called caller callers calls dispatch dispatcher dispatchers dispatches operator operators',
  particleVerbs: {
    over: `
      carried flipped flipping fork forked forking forks hand handed handing hands paid pass passed passing roll
      rolled rolling rolls sign signed signing signs take taken takes taking takings took turn turned turning turns`,
  },
  weightCues: 'gained heavy lose losing lost weigh weighed weighing weighs weight',
};
