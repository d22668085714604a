import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const germanOpenings = (): Openings => ({
  references: [
    ...words(`
      andere beide deren dessen dies diese diesem diesen dieser dieses er es ihm ihn ihr ihre ihrem ihren jene jener
      jenes sein seine seinem seinen sie solche
    `),
    ...phrases(`
      der letztere
      die beiden
      drei von ihnen
      eine von ihnen
      einer von ihnen
      einige von ihnen
      keiner von ihnen
      mehrere von ihnen
      viele von ihnen
      zwei davon
      zwei von ihnen
    `),
  ],
  connectives: [
    ...words(`
      allerdings also anschließend auch außerdem dabei dafür dagegen daher damit danach dann daraufhin darum demnach
      denn dennoch deshalb deswegen dort ebenso ferner gleichzeitig hier hingegen indes inzwischen jedoch oder
      schließlich so somit später stattdessen trotzdem unterdessen währenddessen zudem zugleich
    `),
    ...phrases(`
      darüber hinaus
      im gegensatz dazu
      im gegenteil
      zum beispiel
    `),
  ],
  omissible: words('aber doch und'),
});
