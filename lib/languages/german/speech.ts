// Source: general knowledge of German grammar and of how German news reports speech; written for this project.

import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { SpeechTable } from '../speech-language.ts';

const weekdays = words('dienstag donnerstag freitag mittwoch montag samstag sonntag');
const timesOfDay = words('abend mittag morgen nachmittag');

const asides = phrases(`
  dagegen
  daraufhin
  dazu
  unter anderem`);

/** Nouns that name a source behind "nach". */
const sourceNouns = words(`
  angaben ansicht auffassung aussage aussagen berichten darstellung einschätzung erkenntnissen informationen meinung
  schätzung schätzungen überzeugung worten`);

export const germanSpeech: SpeechTable = {
  strategy: 'table',
  cues: wordSet(`
    angab angekündigt angegeben ankündigte ankündigten antwortet antwortete argumentierte argumentiert befürchten
    befürchtet befürchtete begründet begründete behauptet behauptete beklagt beklagte bekräftigt bekräftigte bemerkt
    bemerkte berichten berichtet berichtete berichteten bestätigt bestätigte betont betonte betonten bilanzierte
    entgegnet entgegnete ergänzt ergänzte erinnert erinnerte erklärt erklärte erklärten erläutert erläuterte erwidert
    erwiderte erzählen erzählt erzählte findet fordert forderte forderten fragt fragte fügt fügte gesagt glaubt glaubte
    hofft hoffte konstatierte kritisiert kritisierte kündigt kündigte lobt lobte mahnt mahnte meint meinte meinten
    meldet meldete meldeten mitgeteilt mitteilte mitteilten postete resümiert resümierte rief räumt räumte sagen sagt
    sagte sagten scherzte schildert schilderte schreibt schrieb schrieben schwärmt schwärmte teilt teilte teilten
    twitterte unterstrich urteilt urteilte verkündet verkündete verriet verrät versichert versicherte warnt warnte
    warnten widersprach widerspricht witzelte zitierte äußerte äußerten appellierte bedauert bedauerte beteuert beteuerte bezweifelt bezweifelte charakterisierte dementierte
    fuhr fürchtet fürchtete gab gaben gestand gibt hieß heißt kommentierte kommentiert prognostiziert prognostizierte
    rechnet rechnete schätzt schätzte spekuliert spekulierte stellte vermutet vermutete verlangen verlangt verlangte
    verweist verwies wies würdigte bemängelte bemängelt folgerte unterstreicht behaupten behaupteten bezweifeln erklären betonen fordern kritisieren kritisierten meinen
    schreiben warnen bestätigen bestätigten hoffen hofften glauben glaubten eingeräumt gefordert gewarnt geäußert
    angedeutet zugegeben`),
  freeCues: wordSet('sagte'),
  sources: wordSet('laut'),
  sourcePhrases: sourceNouns.map((noun) => ['nach', noun]),
  commaSources: wordSet('so'),
  postposed: wordSet('zufolge'),
  that: wordSet('dass daß ob'),
  elidedThat: undefined,
  reportedVerbs: wordSet(`
    bedeute bleibe brauche bringe dürfe dürfen fehle finde führe gebe gehe gelte gäbe habe haben halte handle hätte
    hätten komme könne können könnte könnten lasse laufe liege mache müsse müssen müsste müssten nehme sehe sei seien
    seist solle sollen spreche stehe werde werden wisse wolle wollen wäre wären würde würden zeige`),
  subjunctive: /^(?:er|es|man|sie) (?!(?:alle|diese|eine|ihre|keine|seine|viele)$)\p{Ll}{2,}(?:e|ten)$/u,
  carriedVerbs: wordSet(`
    bedeute bleibe brauche bringe dürfe fehle führe gebe gehe gelte habe halte handle komme könne laufe liege müsse
    sehe sei seien solle stehe werde wisse wolle`),
  statedVerbs: wordSet(`
    bleibt blieb darf gab geht gibt haben hat hatte hatten ich ist kam kann konnte muss musste sind soll sollen wir war
    waren werden wie will wird wollen wurde wurden`),
  namingVerbs: wordSet('bleibt heißt ist lautet lautete lauten war waren'),
  between: new Set([
    ...weekdays,
    ...words(`
      aber allerdings am auch außerdem bereits dabei dann gestern haben hat hatte hatten heute hingegen indes indessen jedoch jetzt noch nun selbst
      sich weiter zudem zuvor zwar offen`),
  ]),
  conjunctions: wordSet('und'),
  determiners: wordSet(`
    das der deren dessen die drei ein eine einer einige ihr ihre mehrere sein seine viele zwei`),
  articles: wordSet('das der die ein eine'),
  governed: wordSet('dem den der des diesem dieser eigenen einem einer eines ihrem ihrer seinem seiner'),
  elidedArticle: undefined,
  links: wordSet('des vom von'),
  boundaries: new Set([
    ...weekdays,
    ...words(`
      abend aber als am an angesichts anlässlich auch auf aus außerdem bei bereits bleibt daher damit danach dann daraufhin darin das dass dazu demnach dem den dennoch
      der deshalb die dort einem einen einer für gegen gegenüber gestern haben hat heute hier hinzu ihm ihr im in ist
      jedoch kann laut mir mit mittag morgen muss nach nachmittag nicht noch nun oder schon sich sind so soll sonnabend
      später trotzdem und uns unter vor vormittag war weil weiter wenn werden wie wird wurde wurden während zu zudem
      zum zur über`),
  ]),
  pronouns: wordSet('er ich sie wir'),
  singularPronouns: wordSet('er sie'),
  relatives: new Set(),
  subjectRelatives: new Set(),
  adverb: undefined,
  inversion: undefined,
  aside: new RegExp(`^(?:am ${anyOf(weekdays)}${anyOf(timesOfDay)}?|${anyOf(asides)}) `),
  age: /^\d{1,3} jahre alte[nr]? /,
  bareSources: new Set(),
  partitives: wordSet('ein eine einer eines einige'),
  clauseEnds: new Set([
    ...weekdays,
    ...words(`
      abend an auf aus bei dort gestern haben hat heute hier hinzu ist kann mit mittag morgen muss nach nachmittag nicht
      sind soll später vor vormittag war weiter werden wird wurde wurden zu`),
  ]),
  asideWord: 'wie',
  timeNouns: wordSet('abend jahr mittag monat morgen nacht vormittag woche'),
  isVerbSecond: true,
  dropsPronouns: false,
};
