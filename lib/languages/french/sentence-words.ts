import { words } from '../../model/words.ts';
import type { SentenceWords } from '../language-words.ts';

/** Source: general knowledge of French; written for this project. */
export const frenchSentenceWords = (): SentenceWords => ({
  weakStarters: words(`
    Après Au Aux Avec Ce Cela Ces Cet Cette Chez Dans Depuis Des Elle Elles En Enfin Entre Et Il Ils La Le Les Leur Lors
    Mais Nous Par Pour Puis Quand Que Qui Sa Selon Ses Son Sur Un Une
  `),
});
