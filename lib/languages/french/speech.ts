// Source: general knowledge of French grammar and of how French news reports speech; written for this project.

import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { SpeechTable } from '../speech-language.ts';

const weekdays = words('dimanche jeudi lundi mardi mercredi samedi vendredi');

const asides = phrases(`
  après-midi
  au figaro
  au monde
  au parisien
  dans un communiqué
  dans un entretien
  dans un tweet
  de leur côté
  de notre côté
  de son côté
  matin
  midi
  pour leur part
  pour sa part
  soir
  sur twitter
  à son tour`);

export const frenchSpeech: SpeechTable = {
  strategy: 'table',
  cues: wordSet(`
    accuse accusent accusé admet admis affirmait affirme affirment affirmé ajoutait ajoute ajouté alerte alerté annonce
    annoncent annoncé argue argué assurait assure assurent assuré averti avertissent avertit avoue avoué clame clamé
    commente commenté conclu conclut confie confient confirme confirment confirmé confié constate constaté critique
    critiqué demande demandé disait disent dit déclarait déclare déclaré dément démentent démenti dénonce dénoncent
    dénoncé déplore déplorent déploré détaille détaillé estimait estime estiment estimé exclamé expliquait explique
    expliquent expliqué fait-il glisse glissé indigné indique indiquent indiqué inquiété insiste insistent insisté
    insurgé interrogé juge jugent jugé justifie justifié lance lancé martelé martèle note notent noté nuance nuancé
    observe observé plaide plaidé poursuit poursuivi promet promis précise précisent précisé prétend prétendu prévenu
    prévient racontait raconte racontent raconté rappelle rappellent rappelé rapporte rapportent rapporté reconnaissait
    reconnaît reconnu regrette regrettent regretté renchéri renchérit réagi réagit réclame réclament réclamé répond
    répondu répète répété résume résumé rétorque rétorqué révèle révélé s'agace s'amuse s'exclame s'indigne s'inquiète
    s'insurge s'interroge s'étonne salue saluent salué soulignait souligne soulignent souligné soupire soupiré soutenu
    soutient souviennent souvient tempère tempéré tranche tranché tweeté témoigne témoignent témoigné écrit écrivait
    écrivent étonné évoqué`),
  freeCues: wordSet('dit'),
  sources: wordSet("d'après selon"),
  sourcePhrases: [],
  commaSources: new Set(),
  postposed: new Set(),
  that: wordSet('que'),
  elidedThat: /^qu'/,
  particles: new Map(),
  subordinators: new Set(),
  subjunctive: undefined,
  carriedVerbs: new Set(),
  statedVerbs: new Set(),
  namingVerbs: new Set(),
  reportedVerbs: new Set(),
  between: new Set([
    ...weekdays,
    ...words(`
      a ailleurs ainsi alors aujourd'hui aussi avaient avait cependant donc déjà en encore ensuite est hier l'a
      l'avait leur lui même n'a n'ont notamment nous ont par pourtant s'est se toutefois y également`),
  ]),
  conjunctions: wordSet('et'),
  determiners: wordSet(`
    ce certains ces cette des deux la le les leur leurs ma mes mon nos notre plusieurs sa ses son trois un une`),
  articles: wordSet('la le les un une'),
  governed: new Set(),
  elidedArticle: /^l'/,
  links: wordSet('d de des du et'),
  boundaries: new Set([
    ...weekdays,
    ...words(`
      a ainsi alors après au auprès aux avait avant avec ce chez dans depuis devant dont dès en est face hier ici lors
      lorsque mais ont où par pendant pour quand que qui sans sont sous sur toujours tout via à était`),
  ]),
  pronouns: wordSet('elle elles eux il ils je lui nous on'),
  singularPronouns: wordSet('elle il'),
  relatives: wordSet('dont où que qui'),
  subjectRelatives: wordSet('qui'),
  adverb: /mente?$/,
  inversion: /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on|je)$/,
  aside: new RegExp(`^(?:(?:ce|le) ${anyOf(weekdays)}|${anyOf(asides)}|(?:à|auprès de) l'\\p{L}+) `, 'u'),
  age: undefined,
  bareSources: new Set(),
  partitives: new Set(),
  clauseEnds: new Set([...weekdays, ...words('alors hier ici')]),
  asideWord: undefined,
  timeNouns: wordSet('année matinée mois nuit semaine soir soirée veille'),
  isVerbSecond: false,
  dropsPronouns: false,
};
