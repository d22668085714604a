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
  schätzung schätzungen worten überzeugung`);

const giving = wordSet('an bekannt zu');
const of = wordSet('von');
const noting = wordSet('fest klar');
const hinting = wordSet('darauf hin zurück');
const pointing = { stellt: noting, stellte: noting, weist: hinting, wies: hinting };

export const germanSpeech: SpeechTable = {
  strategy: 'table',
  cues: wordSet(`
    angab angedeutet angegeben angekündigt ankündigte ankündigten antwortet antwortete appellierte argumentiert
    argumentierte bedauert bedauerte befürchten befürchtet befürchtete begründet begründete behaupten behauptet
    behauptete behaupteten beklagt beklagte bekräftigt bekräftigte bemerkt bemerkte bemängelt bemängelte berichten
    berichtet berichtete berichteten bestätigen bestätigt bestätigte bestätigten beteuert beteuerte betonen betont
    betonte betonten bezeichnet bezeichnete bezeichneten bezweifeln bezweifelt bezweifelte bilanzierte
    charakterisierte dementierte eingeräumt entgegnet entgegnete erfuhr ergänzt ergänzte erinnert erinnerte
    erklären erklärt erklärte erklärten erläutert erläuterte erwidert erwiderte erzählen erzählt erzählte findet
    folgerte fordern fordert forderte forderten fragt fragte fuhr fügt fügte fürchtet fürchtete gab gaben gefordert
    gesagt gestand gewarnt geäußert gibt glauben glaubt glaubte glaubten heißt hieß hoffen hofft hoffte hofften
    kommentiert kommentierte konstatierte kritisieren kritisiert kritisierte kritisierten kündigt kündigte lobt
    lobte mahnt mahnte meinen meint meinte meinten meldet meldete meldeten mitgeteilt mitteilte mitteilten nannte
    nannten nennt postete prognostiziert prognostizierte resümiert resümierte rief räumt räumte sagen sagt sagte
    sagten scherzte schildert schilderte schreiben schreibt schrieb schrieben schwärmt schwärmte schätzt schätzte
    spekuliert spekulierte sprach sprachen spricht stellte teilt teilte teilten twitterte unterstreicht unterstrich
    urteilt urteilte verkündet verkündete verlangen verlangt verlangte vermutet vermutete verriet verrät versichert
    versicherte verweist verwies warnen warnt warnte warnten widersprach widerspricht wies witzelte würdigte
    zitierte zugegeben äußerte äußerten`),
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
  particles: new Map(
    Object.entries({ gab: giving, gaben: giving, gibt: giving, spricht: of, sprach: of, sprachen: of, ...pointing }),
  ),
  subordinators: wordSet('als auf bevor da dass nachdem ob obwohl weil während'),
  subjunctive: /^(?:er|es|man|sie) (?!(?:alle|diese|eine|ihre|keine|seine|viele)$)\p{Ll}{2,}(?:e|ten)$/u,
  carriedVerbs: wordSet(`
    bedeute bleibe brauche bringe dürfe fehle führe gebe gehe gelte habe halte handle komme könne laufe liege müsse
    sehe sei seien solle stehe werde wisse wolle`),
  statedVerbs: wordSet(`
    bleibt blieb darf gab geht gibt haben hat hatte hatten ich ist kam kann konnte muss musste sind soll sollen war
    waren werden wie will wir wird wollen wurde wurden`),
  namingVerbs: wordSet('bleibt heißt ist lauten lautet lautete war waren'),
  between: new Set([
    ...weekdays,
    ...words(`
      aber allerdings am auch außerdem bereits dabei dann gestern haben hat hatte hatten heute hingegen indes
      indessen jedoch jetzt noch nun offen selbst sich weiter zudem zuvor zwar`),
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
      abend aber als am an angesichts anlässlich auch auf aus außerdem bei bereits bleibt daher damit danach dann
      daraufhin darin das dass dazu dem demnach den dennoch der deshalb die doch dort einem einen einer es ferner
      für gegen gegenüber gestern haben hat heute hier hinzu ihm ihr im in ist jedoch kann laut mir mit mittag
      morgen muss nach nachmittag nicht noch nun oder schon sich sind so soll sonnabend später trotzdem und uns
      unter vor vormittag war weil weiter wenn werden wie wird wurde wurden während zu zudem zum zur über`),
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
