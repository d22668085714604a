// Source: general knowledge of Spanish grammar and of how Spanish-language news reports speech; written for this project.

import { wordSet } from '../../model/words.ts';
import type { SpeechLanguage } from '../speech-language.ts';

export const spanishSpeech: SpeechLanguage = {
  cues: wordSet(`dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron afirmado declaró declara declararon declarado explicó explica
    explican explicaron explicado explicaba añadió añade añaden añadido aseguró asegura aseguran aseguraron asegurado señaló señala señalan
    señalaron señalado indicó indica indican indicaron indicado anunció anuncia anunciado agregó agrega agregado sostuvo sostiene sostienen
    sostenido advirtió advierte advierten advertido manifestó manifiesta manifestado destacó destaca destacan destacado subrayó subraya
    subrayado apuntó apunta apuntan apuntado recordó recuerda recuerdan recordado comentó comenta comentan comentado relató relata contó
    cuenta cuentan contaba reconoció reconoce reconocen reconocido precisó precisa precisado insistió insiste insistido concluyó concluye
    respondió responde respondido preguntó pregunta denunció denuncia denuncian denunciado lamentó lamenta lamentan lamentado criticó
    criticado escribió escribe reiteró reitera reiterado defendió defiende defendido expresó expresa expresado opinó opina detalló
    detalla detallado confesó confiesa admitió admite admitido matizó matiza exclamó zanjó zanja sentenció sentencia remarcó remarca
    remarcado argumentó argumenta valoró reclamó reclama replicó replica avisó avisa avisado pidió resumió resume celebró prometió recalcó recalca recalcado informó informa informaron alertó alerta planteó plantea coincide reclamaron`),
  sources: wordSet('según'),
  sourcePhrases: [['de', 'acuerdo', 'con']],
  commaSources: new Set(),
  postposed: new Set(),
  that: /^que$/,
  reportedVerbs: new Set(),
  between:
    wordSet(`ha han había habían se le les lo también además ya aún luego ayer hoy lunes martes miércoles jueves viernes sábado domingo este
    esta mismo asimismo así después`),
  determiners: wordSet(
    'el la los las un una unos unas su sus este esta estos estas dos tres varios varias algunos algunas',
  ),
  governed: new Set(),
  links: wordSet('de del y'),
  boundaries:
    wordSet(`a al en ante para por con que quien quienes tras durante desde sobre este esta lunes martes miércoles jueves viernes sábado
    domingo ayer hoy cuando donde como sin mientras antes después pero ha han es son era fue está están`),
  pronouns: wordSet('él ella ellos ellas yo nosotros'),
  inversion: undefined,
  aside:
    /^(?:por su parte|a efe|a su vez|en un comunicado|en rueda de prensa|en twitter|a este (?:diario|periódico)|por la (?:mañana|tarde|noche)) /,
  isVerbSecond: false,
  dropsPronouns: true,
};
