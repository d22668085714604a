// Source: general knowledge of French grammar and news; written for this project.

import { once } from '../../model/once.ts';
import { anyOf, phrases, wordSet, words } from '../../model/words.ts';
import type { ModeTable } from '../mode-language.ts';

/** News tells in the conditional what it does not vouch for. */
const conditionals = words('auraient aurait seraient serait');

const hearsay = phrases(`
  en croire
  n'a pas pu confirmer
  n'ont pas pu confirmer
  nie avoir
  nient avoir
  on ignore
  on ne sait pas
  présumé
  présumée
  présumées
  présumés
  prétendument
  supposément
`);

/** In this language no comma parts what is handed on. */
const never = /(?!)/;

const outlooks = phrases(`
  a l'intention de
  anticipe
  anticipent
  attend
  attendent
  attendu
  attendue
  attendues
  attendus
  compte bien
  devraient
  devrait
  envisage
  envisagent
  espère
  espèrent
  faudrait
  mise sur
  ne devrait
  ont l'intention de
  pourraient
  pourrait
  projette
  projettent
  prévoient
  prévoit
  prévoyait
  prévu
  prévue
  prévues
  prévus
  réclame
  réclament
  table sur
  tablent sur
  vise
  visent
  voit
  voudrait
`);

const futures = words('aura auront fera feront ira iront pourra pourront sera seront');

export const frenchModes: ModeTable = {
  hearsay: once(
    () =>
      new RegExp(
        `(?<![\\p{L}'])(?:${anyOf(conditionals, hearsay)}|(?:accusé|soupçonné)e?s? (?:de|d'\\p{L}+)` +
          `|(?:\\p{L}+')?\\p{L}{2,}(?:drai|erai)(?:en)?t)(?!\\p{L})`,
        'u',
      ),
  ),
  forecast: once(
    () =>
      new RegExp(
        `(?<!\\p{L})(?:${anyOf(outlooks, futures)}|\\p{L}{2,}(?:dra|dront|era|eront|ira|iront|ttra|ttront|vra|vront)` +
          `|(?:va|vont) \\p{L}+(?:er|ir|re))(?!\\p{L})`,
        'u',
      ),
  ),
  handsOn: () => never,
  isInner: () => never,
  contrasts: wordSet('alors cependant mais tandis'),
  additions: wordSet('dont soit y'),
  cues: wordSet(`
  chiffrent chiffré communiqué concluent conclut confirme confirment confirmé estiment montre montrent montré
  révèle révèlent révélait révélé évalue évaluent évalué
`),
  estimates: wordSet('chiffrent chiffré estime estiment estimé évalue évaluent évalué'),
  infinitives: wordSet('avoir avons être'),
  standards: wordSet(`
  barème calendrier critères loi législation moyens méthode normes principe règle règlement règles usage
`),
  emptySubjects: wordSet('il on'),
  lastCues: new Set(),
  asClauses: wordSet('comme'),
};
