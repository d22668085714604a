import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { portugueseOpenings } from './openings.ts';
import { portuguesePersonalPronouns, portugueseStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const portugueseWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('ª º'),
  calendar: {
    months: `
      janeiro|jan fevereiro|fev março abril|abr maio junho|jun julho|jul
      agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
    `,
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  },
  speakerPronouns: () => words('ela ele'),
  stopWords: portugueseStopWords,
  personalPronouns: portuguesePersonalPronouns,
  openings: portugueseOpenings,
  boilerplate: () => ({ heads: [], phrases: ['todos os direitos reservados'] }),
};
