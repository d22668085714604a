import { uniteWords } from '../languages/unite-words.ts';
import { once } from '../model/once.ts';

const readVerbs = once(() => uniteWords(({ reportingVerbs }) => reportingVerbs?.()));

/** Whether a word in small letters reports speech in any language: "said", "sagte". */
export const isReportingVerb = (word: string): boolean => readVerbs().has(word);
