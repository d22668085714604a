import { words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const dutchOpenings = (): Openings => ({
  references: words('anderen beide beiden dat deze die diens dit haar hem hij hun ze zij zijn zulke'),
  connectives: [
    ...words(`
      bijvoorbeeld bovendien daar daarbij daardoor daarentegen daarmee daarna daarnaast daarom daarvoor dan desondanks
      dus echter hier hierdoor intussen later niettemin of ondertussen ook toch toen vervolgens want zo
    `),
    'tot slot',
  ],
  omissible: words('en maar'),
});
