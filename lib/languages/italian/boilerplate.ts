import { words } from '../../model/words.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const italianHeadlines = (): HeadlineWords => ({
  live: ['in diretta'],
  correction: [...words('rettifica rettifiche'), 'errata corrige'],
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const italianBoilerplate = (): Boilerplate => ({
  heads: [],
  phrases: ['tutti i diritti riservati'],
});
