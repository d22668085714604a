import { words } from '../../model/words.ts';

/**
 * French, German and Spanish words, for texts that are read as English although they are not: pages that name English
 * by mistake, texts of unknown language, and languages without a table of their own, which share some of these words.
 */
export const foreignSpeech = {
  cues: words(`
    advirtió affirme affirmé afirma afirmó agregó ajoute ajouté annonce annoncé anunció asegura aseguró assure assuré
    añade añadió berichtet berichtete betont betonte confie confié declara declaró demandé dice dijeron dijo disait
    dit déclare déclaré erklärt erklärte estime estimé explica explicó explique expliqué forderte fügte indica indicó
    indique indiqué kündigte lancé manifestó meint meinte précise précisé rappelé répond répondu sagt sagte sagten
    schrieb señala señaló sostuvo souligne souligné teilte warnte`),
  freeCues: words('dijo dit sagte'),
  /** Before a participle, they make a verb that may come first in its clause: "a déclaré Roux". */
  auxiliaries: words('a avait ha había han ont'),
  determiners: words('das der die ein eine el la las le les los un una une'),
  pronouns: words('ella ellas elle elles ellos er il ils sie él'),
  singularPronouns: words('ella elle er il sie él'),
  between: words('a avait ha haben había han hat hatte ont'),
  boundaries: words('aber als cuando dass lorsque mais pero porque quand que qui weil wenn'),
  prepositions: words('aus de del des du en für para vom von'),
  conjunctions: words('et und y'),
  relatives: words('cuya cuyo dont où que qui quien'),
  calendarCapitals: words(`
    dienstag dimanche domingo donnerstag freitag jeudi jueves lundi lunes mardi martes mercredi mittwoch miércoles
    montag samedi samstag sonntag sábado vendredi viernes`),
  /** "a déclaré", "a dit". */
  participle: /(?:é|dit|du)$/,
};
