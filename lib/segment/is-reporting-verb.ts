import { uniteWords } from '../languages/unite-words.ts';

let verbs: ReadonlySet<string> | undefined;

/** Whether a word in small letters reports speech in any language: "said", "sagte". */
export function isReportingVerb(word: string): boolean {
  verbs ??= uniteWords(({ reportingVerbs }) => reportingVerbs?.());
  return verbs.has(word);
}
