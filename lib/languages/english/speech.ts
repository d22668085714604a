// Source: general knowledge of English grammar; written for this project.

import { wordSet, words } from '../../model/words.ts';
import type { EnglishSpeech } from '../speech-language.ts';
import { foreignSpeech } from './foreign-speech.ts';
import { englishReportingVerbs } from './reporting-verbs.ts';

const weekdays = words('friday monday saturday sunday thursday tuesday wednesday');

const determiners = new Set([
  ...foreignSpeech.determiners,
  ...words(`
    a all an another both five four her his its many most my no one other our several six some that the their these
    this those three two your`),
]);

const speech: Omit<EnglishSpeech, 'cueOpeners'> = {
  strategy: 'english',
  cues: new Set([...englishReportingVerbs(), ...foreignSpeech.cues]),
  freeCues: new Set([...foreignSpeech.freeCues, ...words('added adding adds said say saying says')]),
  clauseCues: wordSet(`
    acknowledge acknowledged acknowledges acknowledging admits admitted admitting announced announcing argue argued
    argues arguing believe believed believes claimed claiming claims complained complaining conceded concedes conceding
    concluded concluding confirmed contended declared declaring estimated estimates explained explaining insist insisted
    insisting insists maintained maintains noted notes noting predicted predicting predicts promised promising recalled
    reckoned reckons replied reported revealed revealing reveals stated states stating stressed stressing suggest
    suggested suggesting suggests testified think thinks thought warned warning warns wrote`),
  clauseOnlyCues: wordSet(`
    expect expected expects fear feared fears feel feels felt find finds found heard hope hoped hopes indicated
    indicates recommend recommended recommends ruled`),
  questionCues: wordSet('ask asked asks wondered wonders'),
  questionWords: wordSet('how what why'),
  invertedCues: wordSet(`
    acknowledged added adds announced argued argues believes claimed claims explained insisted noted notes observed
    predicted predicts reported said say says warned warns wrote`),
  objectCues: wordSet(`
    accused accuses allowed began begged begins called charged charges deemed described describes dubbed expressed
    figured guessed labeled labelled mentioned mocked offered pleaded posted pronounced questioned quoted read reads
    recited recommended recounted reported requested scolded urged urges`),
  namingCues: wordSet(`
    branded called calling characterised characterized condemned denounced described describes describing dismissed
    dubbed labeled labelled rejected`),
  nounCues: wordSet(`
    alleges charges claim claims comments demands estimates fear fears finds hope hopes laments notes objects pledges
    promises quips quotes reads recalls remarks reports states stresses tweets urges vows wonders`),
  objectThatCues: wordSet(`
    advised assured assures cautioned expressed promised reminded tell telling tells told warned warning warns`),
  negations: wordSet('cannot never not'),
  speechPlaces: wordSet(`
    address article blog book briefing broadcast call column complaint conference court debate editorial email essay
    filing hearing interview letter memo message note post press rally release report speech statement testimony tweet
    video`),
  listenerCues: wordSet('read reads tell telling tells told'),
  phrasalCues: new Map([
    ['blurted', 'out'],
    ['called', 'out'],
    ['carried', 'on'],
    ['chimed', 'in'],
    ['chipped', 'in'],
    ['cried', 'out'],
    ['cut', 'in'],
    ['fired', 'back'],
    ['fires', 'back'],
    ['goes', 'on'],
    ['going', 'on'],
    ['hit', 'back'],
    ['hits', 'back'],
    ['pointed', 'out'],
    ['pointing', 'out'],
    ['points', 'out'],
    ['pushed', 'back'],
    ['shoots', 'back'],
    ['shot', 'back'],
    ['spelled', 'out'],
    ['spoke', 'up'],
    ['summed', 'up'],
    ['sums', 'up'],
    ['went', 'on'],
    ['wrote', 'back'],
  ]),
  sourcePhrases: [
    ['according', 'to'],
    ['as', 'reported', 'by'],
  ],
  that: wordSet('that'),
  elidedThat: undefined,
  determiners,
  articles: determiners,
  pronouns: new Set([
    ...foreignSpeech.pronouns,
    ...words('another both everyone he i it many nobody one others several she some someone they we you'),
  ]),
  singularPronouns: new Set([...foreignSpeech.singularPronouns, ...words('he she')]),
  subjectPronouns: wordSet('he i it she there they we'),
  between: new Set([
    ...foreignSpeech.between,
    ...weekdays,
    ...words(`
      again already also always are be been being can could did do does earlier even first further had has have is
      just later may might must never not now often once only previously recently reportedly should simply soon still
      then there thus today was were will would yesterday`),
  ]),
  boundaries: new Set([
    ...foreignSpeech.boundaries,
    ...words(`
    after although am are as be because been before being but can could did do does had has have how if is may might
    must once or since so than that though unless until was were what when where whether which while who whom why will
    would yet`),
  ]),
  prepositions: new Set([
    ...foreignSpeech.prepositions,
    ...words(`
    about above across against alongside amid among around at behind below beneath beside between beyond by despite
    during for from in inside into near of on outside over through to toward towards under until upon with within
    without`),
  ]),
  finiteVerbs: wordSet(`
    are aren't can can't cannot could couldn't did didn't do does doesn't don't had has hasn't have haven't is isn't
    may might must should was wasn't were weren't will won't would wouldn't`),
  passiveVerbs: wordSet('are be been being is was were'),
  dayWords: new Set([
    ...weekdays,
    ...words(`
      earlier early late later recently today tonight yesterday`),
  ]),
  calendarCapitals: new Set([
    ...foreignSpeech.calendarCapitals,
    ...weekdays,
    ...words(`
      april august december february january july june march november october september`),
  ]),
  speakerEnds: wordSet('about adding after afterwards at before by during in last later on this to told when with'),
  sentenceLinks: wordSet('and but however meanwhile so still yet'),
  nonSubjects: wordSet('adding after as before goodbye hello him little me nothing so up us when while'),
  clauseOpeners: wordSet('because if that when which who'),
  auxiliaries: new Set(foreignSpeech.auxiliaries),
  participle: foreignSpeech.participle,
  conjunctions: new Set(['and', ...foreignSpeech.conjunctions]),
  subordinators: wordSet('after although as because before if once since though unless until when whenever while'),
  relatives: new Set([...foreignSpeech.relatives, ...words('where which who whose')]),
  subjectRelatives: wordSet('who'),
  inversion: undefined,
  isVerbSecond: false,
  dropsPronouns: false,
};

export const englishSpeech: EnglishSpeech = {
  ...speech,
  cueOpeners: new Set([
    ...speech.cues,
    ...speech.clauseOnlyCues,
    ...speech.phrasalCues.keys(),
    ...speech.sourcePhrases.map(([word = '']) => word),
  ]),
};
