import { uniteWords } from '../languages/unite-words.ts';
import { anyOf } from '../model/words.ts';

let pronouns: ReadonlySet<string> | undefined;
let report: RegExp | undefined;

/** Whether the words that name a speaker are a pronoun, in any language. */
export function isSpeakerPronoun(text: string): boolean {
  pronouns ??= uniteWords(({ speakerPronouns }) => speakerPronouns?.());
  return pronouns.has(text.toLowerCase());
}

/**
 * Whether a pronoun with a verb of saying stands behind a closing mark or a comma, in any language.
 * For texts whose quotations were not found.
 */
export function hasPronounReport(text: string): boolean {
  report ??= new RegExp(
    `[,"”»'?!] ?${anyOf([...uniteWords(({ pronounReports }) => pronounReports?.())])}(?!\\p{L})`,
    'iu',
  );
  return report.test(text);
}
