// Source: general knowledge of German grammar and news; written for this project.

import { once } from '../../model/once.ts';
import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { ModeTable } from '../mode-language.ts';

/** The subjunctive of reported speech, where no other form looks alike. */
const reported = words(`
  bleibe dürfe gebe gehe handele handle könne lasse liege müsse sei seien solle stehe werde wisse wolle
`);

const hearsay = phrases(`
  angeblich
  angebliche
  angeblichen
  angeblicher
  mutmaßlich
  mutmaßliche
  mutmaßlichen
  mutmaßlicher
  soll angeblich
  verdächtig
  verdächtigt
  werden beschuldigt
  werden verdächtigt
  werden vorgeworfen
  wird beschuldigt
  wird verdächtigt
  wird vorgeworfen
`);

/** They hand on the clause behind a comma. */
const verbsOfHearsay = phrases(`
  behauptet
  behauptete
  beschuldigt
  beschuldigte
  bestreiten
  bestreitet
  bestritt
  bestritten
  eingeräumt
  gab an
  gab zu
  gaben an
  gibt an
  gibt zu
  im verdacht
  leugnet
  leugnete
  nicht bestätigen
  nicht bestätigt
  nicht klar
  räumt ein
  räumte ein
  unklar
  unter verdacht
  verdächtigt
  verdächtigte
  vorgeworfen
  warf
  werfen
  wirft
`);

const outlooks = phrases(`
  bevorstehend
  bevorstehende
  bevorstehenden
  dürfte
  dürften
  erwarte
  erwarten
  erwartet
  geplant
  geplante
  geplanten
  hofft auf
  in aussicht gestellt
  in aussicht stellt
  könnte
  könnten
  planen
  plant
  prognostizieren
  prognostiziert
  rechnen mit
  rechnet
  rechnete mit
  soll
  sollen
  strebt
  voraussichtlich
  will
  wollen
`);

/** Their participle looks like the infinitive: "werden verboten" is no future. */
const participles = words(
  'begonnen betroffen empfangen entlassen erhalten verboten vergeben verlassen verloren worden',
);

const noParticiple = `(?!${anyOf(participles)}\\b|\\p{L}{0,4}ge\\p{L}+en\\b)`;

export const germanModes: ModeTable = {
  hearsay: once(
    () =>
      new RegExp(
        `(?<!\\p{L})(?:${anyOf(hearsay)}|(?<!\\bich )habe|(?<!es )(?:${anyOf(reported)})(?! denn)` +
          `|(?:soll(?:en)?|dürften?|könnten?) (?:\\S+ ){0,24}?\\p{L}+(?:t|en) (?:haben|sein|worden sein))(?!\\p{L})`,
        'u',
      ),
  ),
  forecast: once(
    () =>
      new RegExp(
        `(?<!\\p{L})(?:${anyOf(outlooks)}` +
          `|(?:wird|werden) (?:\\S+ ){0,24}?${noParticiple}\\p{Ll}+e[lr]?n` +
          `)(?![\\p{L}])`,
        'u',
      ),
  ),
  handsOn: once(() => new RegExp(`(?<!\\p{L})${anyOf(verbsOfHearsay)}(?!\\p{L})`, 'u')),
  isInner: once(() => /^(?:dass|ob|wie viele) |(?<!\p{L})zu \p{Ll}+n$|\p{L}zu\p{L}+n$/u),
  contrasts: wordSet('aber doch jedoch sondern während'),
  additions: wordSet('darunter davon etwa'),
  cues: wordSet(`
  belegt belegte bestätigt bestätigten beziffert bezifferte ergab ergaben ergibt gab geben heißt hieß melden meldet
  meldete meldeten schätzen schätzt schätzte zeigen zeigt zeigte
`),
  estimates: wordSet(`
  beziffern beziffert bezifferte geschätzt schätzen schätzt schätzte schätzten
`),
  infinitives: new Set(),
  standards: wordSet(`
  gesetz gesetzen paragraf plan regel regeln satzung verordnung vorschrift vorschriften zeitplan
`),
  emptySubjects: wordSet('es'),
  lastCues: wordSet(`
  berichtete berichteten bestätigte erklärte meldete mitgeteilt mitteilte mitteilten sagte
`),
  asClauses: wordSet('wie'),
};
