import { phrases, wordSet, words } from '../../model/words.ts';

// Source: general knowledge of news English; written for this project.

/** Verbs that hand what follows to their subject, whatever follows. */
export const statementVerbs = wordSet(`
  allege alleged alleges argue argued argues assert asserted asserts believe believed believes cautioned cautions claim
  claimed claims complained complains concede conceded concedes conclude concluded concludes contend contended contends
  estimate estimated estimates fear feared fears guess guessed hint hinted hints insist insisted insists joked jokes
  lamented laments objected quipped reckon reckoned reckons remarked remarks replied replies reply retorted said say
  says speculated speculates suspect suspected suspects testified testifies think thinks thought tweeted tweets warn
  warned warns wondered wonders wrote
`);

/** Verbs that hand a clause to their subject: "announced that …", but not "announced a plan". */
export const clauseVerbs = wordSet(`
  acknowledge acknowledged acknowledges add added adds admit admits admitted affirmed affirms agree agreed agrees
  announce announced announces answered answers assured assures boasted boasts commented comments confirm confirmed
  confirms countered counters declare declared declares denied denies deny disagreed disclose disclosed discloses
  disputed disputes emphasised emphasises emphasized emphasizes explain explained explains express expressed feel feels
  felt informed informs maintain maintained maintains mentioned mentions note noted notes observed observes pledged
  pledges pointed predict predicted predicts proclaimed proclaims promised promises recalled recalls recommend
  recommended recommends reiterated reiterates repeated repeats report reported reports revealed reveals signaled
  signalled stated states stressed stresses suggest suggested suggests tell telling tells told vowed vows write writes
`);

/** Behind these somebody else may be named first: "told reporters that …". */
export const listenerVerbs = wordSet('assured assures informed informs tell telling tells told warned');

/** Other things are done with these too: they need "that", a pronoun or a quotation behind. */
export const strictVerbs = wordSet(`
  agree agreed agrees disagreed express expressed feel feels felt maintain maintained maintains mentioned mentions
  observed observes recalled recalls repeated repeats
`);

/** Nouns and adjectives too: they need a subject before them and a clause behind. */
export const nounLikeVerbs = wordSet(`
  answers attributes boasts claim claims comments counters counts details documents estimate estimated estimates fear
  feared fears feel finds guess hint hints list lists notes pledges promises puts remarks reply report reports shows
  states suspect suspected suspects thought tweets vows
`);

/** Verbs that say what somebody or something is, or did, as their subject sees it. */
export const blameVerbs = wordSet(`
  accuse accused accuses accusing attributed attributes blame blamed blames blaming
`);

/** So do these, before "as", "it" or words in quotation marks. */
export const namingVerbs = wordSet(`
  branded call called calling calls characterised characterized denounced describe described describes describing
  dismissed dismissing dubbed hailed labeled labelled rated rates
`);

/** So do these, where their subject is a study: "the study found a link". */
export const findingVerbs = wordSet(`
  calculated calculates cites counted counts details documented documents estimate estimated estimates find finds found
  identified identifies indicate indicated indicates list listed lists put puts reveal revealed reveals say says show
  showed shown shows suggest suggested suggests
`);

/** What finds something out. */
export const studyNouns = wordSet(`
  analysis audit calculations census data documents estimates evaluation figures findings index inquest inquiry
  investigation investigators paper poll polling polls probe records report reports research researchers results review
  scientists statistics studies study survey surveys tests
`);

/** Participles that go on with what a subject says. */
export const statingParticiples = wordSet(`
  accusing adding alleging announcing arguing asserting blaming cautioning claiming complaining conceding confirming
  contending declaring denying estimating explaining insisting noting predicting reporting revealing saying stating
  stressing suggesting telling warning writing
`);

/** Before "to", they tell what people say. */
export const hearsayVerbs = wordSet(`
  alleged believed claimed estimated feared presumed reported rumored rumoured said suspected thought understood
`);

const ofOrThat = words(`
  accusation accusations allegation allegations claim claims rumor rumors rumour rumours suspicion suspicions
`);
const thatAlone = words(`
  assertion assertions belief complaint complaints conclusion contention fear fears notion prediction predictions
  report reports speculation suggestion suggestions testimony theory warning warnings
`);

/** Before "that", and some before "of", they tell what is said and not known. */
export const claimNouns: ReadonlyMap<string, 'of' | 'that'> = new Map([
  ...ofOrThat.map((word) => [word, 'of'] as const),
  ...thatAlone.map((word) => [word, 'that'] as const),
]);

/** With a participle, they make a passive. */
export const passiveForms = wordSet('are be been being is was were');

/** Behind these comes a noun: "the reports", "by claims". */
export const wordsBeforeNouns = wordSet(`
  a about against all an any as at between by for from her his in into its more my of on our such than the their these
  this those through under with without your
`);

/** They hand the clause around them to the source behind them. */
export const sourcePhrases = phrases(`
  according to
  as described by
  as estimated by
  as first reported by
  as reported by
  as stated by
  based on data from
  based on estimates by
  based on figures from
  by the account of
  by the estimate of
  in the estimation of
  in the eyes of
  in the opinion of
  in the view of
  in the words of
  per data from
`);

/** "By its own account", "by most estimates": they hand on the clause around them, and name nobody. */
export const ownAccounts = words('account accounts admission count estimate estimates reckoning telling');

/** Courts rule: what they say must be done is so. */
export const courtNouns = wordSet('arbitrator court courts judge judges jury magistrate magistrates tribunal');

/** Between a subject and its verb. */
export const wordsBeforeVerbs = wordSet(`
  already also always both earlier even first frequently had has have herself himself itself just last later
  nevertheless now often once only previously publicly recently repeatedly separately since still subsequently
  themselves then today tomorrow too yesterday
`);

/** They end what a subject may be. */
export const subjectBorders = wordSet(`
  after although as because before but if or since so than that though unless until what when where whereas whether
  which while who whom whose
`);

/** They follow a noun: "claims against", "reports and". */
export const wordsBehindNouns = wordSet('about against and at by for from in into of on or over to with');

/** They deny the verb behind them. */
export const denials = wordSet(
  "cannot couldn't didn't doesn't don't hasn't haven't never nobody none nor not wouldn't",
);

/** They hold for a subject that was named before. */
export const subjectPronouns = wordSet(`
  another both everybody everyone he i it many most nobody one others she some somebody someone they this those we who
  you
`);

/** What may stand between a verb and what is said: "said in a statement on Monday that". */
export const speechOccasions = wordSet(`
  address affidavit afternoon article blog bulletin call column comments conference court day email evening filing
  friday interview interviews lawsuit letter memo message monday month morning night note parliament post press radio
  release remarks report reporters saturday speech statement statements sunday television testimony thursday today
  tuesday tv tweet twitter wednesday week weekend writing year yesterday
`);

/** They say alone when something is said. */
export const occasionAdverbs = wordSet(`
  earlier friday late later monday recently saturday sunday thursday today tuesday wednesday yesterday
`);

/** They open such a phrase. */
export const occasionPrepositions = wordSet('after at before during from in last late on over through to via');

/** Verbs by which parts of those asked tell their opinion: "40 % of them support it". */
export const opinionVerbs = wordSet(`
  agree agreed approve approved back backed believe believed blame blamed call called consider considered describe
  described disagree disagreed disapprove disapproved expect expected favor favored favour favoured feel felt
  identified identify oppose opposed plan planned prefer preferred rate rated said say support supported think thought
  trust trusted view viewed want wanted
`);

/** "According to" one of these names no source. */
export const standards = words(`
  ability age color colour custom customs how law need needs plan plans rule rules schedule schedules size sizes taste
  tradition type whether
`);

/** Before "that", they hand on what somebody feels: "is concerned that". */
export const feelings = wordSet('adamant afraid certain concerned confident convinced hopeful sure worried');

/** Before "was that", they hand on what somebody says. */
export const speechNouns = wordSet(`
  answer argument claim conclusion explanation message opinion position reply response view
`);

/** Whoever is cited as one of these, or as a name, is a source: "citing officials", not "citing safety". */
export const sourceNouns = wordSet(`
  agency analysis analysts authorities broadcaster data documents estimates experts figures filing insiders
  investigators lawyers media memo ministry network newspaper officer officers official officials outlet paper people
  police poll prosecutors record records report reports research researchers source sources spokesman spokesperson
  spokeswoman statement statements statistics studies study survey witnesses
`);

/** Before a participle they hand on what their subject did or saw: "reported earning". */
export const gerundVerbs = wordSet(`
  acknowledge acknowledged acknowledges admit admits admitted described describes recall recalled recalls report
  reported reports
`);

/** Participles that describe a noun as often: "reported falling sales". */
export const describingParticiples = wordSet(`
  building declining falling funding growing housing increasing missing mounting outstanding rising shrinking slowing
  soaring spending
`);

/** Who is told or hears what somebody states: "jurors heard that". */
export const hearerNouns = wordSet(`
  committee court hearing inquest inquiry judge judges jurors jury panel parliament tribunal
`);

/** Whoever denies a thing was said to have done it. */
export const denyingVerbs = wordSet('denied denies deny denying');

/** In the passive they tell how something is seen: "is seen as". */
export const viewParticiples = wordSet('branded described dubbed hailed labeled labelled regarded seen viewed');

/** Before "whether" or "how", they say that nobody knows. */
export const doubts = wordSet('clear known uncertain unclear unknown unsure');

/** Denied, they say that nobody knows: "could not confirm". */
export const checkingVerbs = wordSet('confirm confirmed corroborate corroborated verified verify');
