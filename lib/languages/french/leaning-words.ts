import { words } from '../../model/words.ts';
import type { LeaningWords } from '../leaning-words.ts';

/** Source: grammars; compiled by hand. */
export const frenchLeaningWords = (): LeaningWords => ({
  person: words('elle elles eux il ils lui'),
  thing: words('en y'),
  group: words('leur'),
  owner: words('leur leurs sa ses son'),
  demonstrative: words('ceci celle celles celui ces cet cette ceux'),
  that: words("c c'est c'était ce cela ça"),
  also: words('aussi également'),
  other: words('autre autres'),
  same: words('dernier derniers dernière deux même mêmes'),
  again: words('encore nouveau restants reste toujours'),
  more: words('plus'),
  such: words('tel telle telles tels'),
  turn: words('ailleurs alors cependant mais néanmoins or parallèlement pourtant revanche tandis toutefois'),
  link: words('ailleurs ainsi cependant donc effet néanmoins or parallèlement pourtant revanche toutefois'),
  time: words('après auparavant avant depuis ensuite puis'),
  here: words('ici'),
  there: words('là là-bas'),
  count: words('aucun beaucoup certaines certains chacun plusieurs tous'),
  reason: words('conséquent effet raison'),
  than: words('contre que'),
  article: words('au aux des du l la le les'),
  indefinite: words('un une'),
  of: words('dans de des du pour que qui à'),
  lead: words('avec dans de en par pour sur à'),
  being: words('est sera sont était'),
  period: words('année automne fois hiver matin mois printemps semaine soir été'),
});
