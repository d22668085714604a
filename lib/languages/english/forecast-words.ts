import { words } from '../../model/words.ts';

// Source: general knowledge of news English; written for this project.

/** They say that something will be. */
export const willForms = words("shall will won't won’t");

/** Behind one of these "will" is a noun. */
export const wordsBeforeWill = words('a against free good her his ill its last my our own political the their your');

/** With one of these "would" tells of the past, or of a wish. */
export const pastHabits = words('always have like often rather regularly sometimes usually');

/** Behind one of these "planned" tells of what is to come, and not of what somebody did. */
export const wordsBeforePlanned = words('A An Her His Its The Their This a an are her his is its the their this');

export const copulas = words(
  "appear appears are aren't aren’t be is isn't isn’t look looks remain remains seem seems was were",
);

export const forecastParticiples = words('expected forecast projected scheduled slated');

/** Like the participles of forecasts, they stand between a form of "be" and "to". */
export const outlooks = words('about bound destined likely poised predicted primed set tipped unlikely');

/** Behind one of these a participle tells of what was expected then, or of who expected it. */
export const wordsBeforePastForecasts = words('been had has have he she than they we who');

/** What is "due to" happen lies ahead; other things are due to a cause. */
export const appointments = words(`
  address announce appear arrive attend be begin close come complete decide discuss end expire face finish get give go
  hold join leave make meet open play publish receive release report retire return run sign speak stand start take
  travel visit vote
`);

export const intentions = words(`
  aim aims expects hopes intend intends plans seek seeks
`);

/** So do these behind a copula; alone they tell only what follows them: "a suit seeking to". */
export const intentionParticiples = words('aiming hoping intending looking planning preparing seeking wanting');

/** Verbs of guidance, whatever follows: "expects revenue of". */
export const guidanceVerbs = words(`
  anticipate anticipates expect expects forecasts foresee foresees predict predicts
`);

/** These too, before what is foreseen: "projects growth of", "sees profit at". */
export const sightVerbs = words('forecast predicted project projected projects see sees');
export const foreseenThings = words(`
  GDP consumption costs debt deficit demand dividend earnings exports figures growth imports income inflation
  investment losses margin margins output prices production profit profits rates receipts revenue revenues sales
  savings shipments spending supply surplus trade traffic turnover unemployment volumes
`);

/** Who forecasts by trade: "analysts expected a profit of". */
export const forecasters = words(`
  Analysts Economists Forecasters Investors Markets Street analysts bank brokers company economists firm forecasters
  group investors markets ministry
`);
export const pastGuidance = words('anticipated expected forecast foresaw guided predicted projected');

/** A number behind one of these and "of", "for" or "at" is expected. */
export const expectations = words(`
  aim consensus estimate estimates expectation expectations forecast forecasts goal guidance outlook prediction
  predictions projection projections target targets
`);

/** What happens to plans that come to nothing. */
export const rejections = words(`
  abandoned canceled cancelled criticised criticized dropped halted opposed rejected scrapped shelved
`);

/** Behind "going to" one of these opens the name of a place. */
export const nounDeterminers = words('a an her his its my our that the their this your');

/** "The aim is to …" says what the aim is, and not what will be. */
export const definedThings = words(`
  aim all answer challenge duty goal hope idea intention job key mission objective plan point priority problem purpose
  question role strategy task that thing this way what who
`);

/** What "could" happen lies ahead; other things that somebody could do are abilities. */
export const possibleEvents = words(`
  add affect become begin boost bring cause climb close come command cost create decline double drop earn end exceed
  face fall fetch force generate grow happen hit hurt increase jump last lead lift lose miss open pay push raise reach
  result return rise save see sell shrink slow spark start take threaten top total trigger win yield
`);
