// Source: general knowledge of Spanish grammar and news; written for this project.

import { once } from '../../model/once.ts';
import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { ModeTable } from '../mode-language.ts';

/** News tells in the conditional what it does not vouch for. */
const conditionals = words('estaría estarían habría habrían sería serían');

const hearsay = phrases(`
  acusada de
  acusadas de
  acusado de
  acusados de
  al parecer
  niega haber
  niegan haber
  no está claro
  no pudieron confirmar
  no pudo confirmar
  presunta
  presuntamente
  presuntas
  presunto
  presuntos
  se desconoce
  sospechosa de
  sospechoso de
  sospechosos de
  supuesta
  supuestamente
  supuestas
  supuesto
  supuestos
`);

/** In this language no comma parts what is handed on. */
const never = /(?!)/;

const outlooks = phrases(`
  aspira a
  calcula para
  confía en
  deberá
  deberán
  debería
  deberían
  espera
  esperan
  está prevista
  está previsto
  están previstas
  están previstos
  planea
  planean
  podría
  podrían
  prevista para
  previsto para
  prevé
  prevén
  pronostica
  pronostican
  proyecta
  proyectan
  se propone
`);

const futureEndings = words('ará arán brá brán drá drán erá erán irá irán');

export const spanishModes: ModeTable = {
  hearsay: once(() => new RegExp(`(?<!\\p{L})(?:${anyOf(conditionals, hearsay)})(?!\\p{L})`, 'u')),
  forecast: once(
    () =>
      new RegExp(
        `(?<!\\p{L})(?:${anyOf(outlooks)}|\\p{L}{2,}${anyOf(futureEndings)}|será|serán` +
          `|(?:va|van) a \\p{L}+(?:ar|er|ir))(?!\\p{L})`,
        'u',
      ),
  ),
  handsOn: () => never,
  isInner: () => never,
  contrasts: wordSet('aunque mientras pero'),
  additions: wordSet('entre incluidas incluidos'),
  cues: wordSet(`
  calcula calculan calcularon calculó comunicaron comunicó concluye concluyó confirma confirman confirmaron confirmó
  demuestra estima estiman estimaron estimó mostró muestra muestran notificó reporta reportan reportaron reportó revela
  revelaron reveló
`),
  estimates: wordSet(`
  calcula calculan calcularon calculó cifraron cifró estima estiman estimaron estimó
`),
  infinitives: new Set(),
  standards: wordSet('calendario costumbre criterios ley método norma normas plan reglamento'),
  emptySubjects: new Set(),
  lastCues: new Set(),
  asClauses: wordSet('como'),
};
