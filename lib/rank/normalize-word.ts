/** In letters: enough to tell words apart, few enough to join the inflections of European and Turkic languages. */
const stemLength = 7;

/**
 * Makes a word lower case and cuts its ending.
 * Drops an elided article ("l'Iran") or what an apostrophe adds ("Iran's", "Ankara'da").
 */
export function normalizeWord(word: string): string {
  return stemOf(straighten(word.slice(0, longestWord).toLowerCase()));
}

/** In characters: the rest of a longer word is ignored. */
export const longestWord = 40;

/** Makes apostrophes straight. */
export const straighten = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** @param word in small letters, with straight apostrophes */
export const stemOf = (word: string): string => withoutApostrophe(word).slice(0, stemLength);

function withoutApostrophe(word: string): string {
  const at = word.indexOf("'");
  if (at > 2) return word.slice(0, at);
  return at > 0 && word.length - at > 3 ? word.slice(at + 1) : word;
}
