// Source: general knowledge of Spanish grammar and of how Spanish news reports speech; written for this project.

import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { SpeechTable } from '../speech-language.ts';

const weekdays = words('domingo jueves lunes martes miércoles sábado viernes');

const asides = phrases(`
  a efe
  a este diario
  a este periódico
  a su vez
  en rueda de prensa
  en twitter
  en un comunicado
  por la mañana
  por la noche
  por la tarde
  por su parte`);

export const spanishSpeech: SpeechTable = {
  strategy: 'table',
  cues: wordSet(`
    adelanta adelantó admite admitido admitió advertido advierte advierten advirtieron advirtió afirma afirmado afirman
    afirmaron afirmó agrega agregado agregó alerta alertaron alertó anuncia anunciado anunció apunta apuntado apuntan
    apuntó argumenta argumentó asegura asegurado aseguran aseguraron aseguró avisa avisado avisó añade añaden añadido
    añadieron añadió calcula calculan calculó celebró coincide comenta comentado comentan comentó comunicaron comunicó
    concluye concluyó confesó confiesa confirmado confirman confirmaron confirmó consideró contaba contó criticado
    criticó cuenta cuentan declara declarado declararon declaró decía defendido defendió defiende denuncia denunciado
    denuncian denunció desmintieron desmintió destaca destacado destacan destacó detalla detallado detalló dice dicen
    dicho dijeron dijo escribe escribió estima estiman estimó exclamó explica explicaba explicado explican explicaron
    explicó expresa expresado expresó indica indicado indican indicaron indicó informa informado informan informaron
    informó insiste insistido insistió lamenta lamentado lamentan lamentó manifestado manifestó manifiesta matiza
    matizó negaron negó opina opinó pidió plantea planteó precisa precisado precisó pregunta preguntó prevé prevén
    prometió razona razonó recalca recalcado recalcó reclama reclamaron reclamó reconoce reconocen reconocido reconoció
    recordado recordó recuerda recuerdan reitera reiterado reiteró relata relató remarca remarcado remarcó replica
    replicó reportaron reportó responde respondido respondió resume resumió sentencia sentenció señala señalado señalan
    señalaron señaló sostenido sostiene sostienen sostuvo subraya subrayado subrayó valoró zanja zanjó`),
  freeCues: wordSet('dijo'),
  sources: wordSet('según'),
  sourcePhrases: [['de', 'acuerdo', 'con']],
  commaSources: new Set(),
  postposed: new Set(),
  that: wordSet('que'),
  elidedThat: undefined,
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
      además anoche asimismo así ayer aún después esta este ha había habían han hoy le les lo luego mismo se también
      ya`),
  ]),
  conjunctions: wordSet('e y'),
  determiners: wordSet(`
    algunas algunos dos el esta estas este estos la las los su sus tres un una unas uno unos varias varios`),
  articles: wordSet('el la las los un una'),
  governed: new Set(),
  elidedArticle: undefined,
  links: wordSet('de del y'),
  boundaries: new Set([
    ...weekdays,
    ...words(`
      a al ante antes ayer como con cuando desde después donde durante en era es esta este está están fue ha han hoy
      mientras para pero por que quien quienes sin sobre son tras`),
  ]),
  pronouns: wordSet('ella ellas ellos nosotros yo él'),
  singularPronouns: wordSet('ella él'),
  relatives: wordSet('cuya cuyo que quien'),
  subjectRelatives: wordSet('quien quienes'),
  adverb: /mente$/,
  inversion: undefined,
  aside: new RegExp(`^(?:(?:el|este) ${anyOf(weekdays)}|${anyOf(asides)}) `),
  age: undefined,
  partitives: new Set(),
  clauseEnds: new Set([...weekdays, ...words('antes ayer después hoy')]),
  bareSources: wordSet('fuentes testigos'),
  asideWord: undefined,
  timeNouns: wordSet('año madrugada mañana mes noche semana tarde víspera'),
  isVerbSecond: false,
  dropsPronouns: true,
};
