import type { AbbreviationClass } from '../languages/language-words.ts';
import { allWords } from '../languages/languages.ts';
import { once } from '../model/once.ts';

/** In this order: a word of two classes has the later one. */
const names: readonly AbbreviationClass[] = ['title', 'inner', 'numbered', 'final', 'closing'];
const loneCapital = /^\p{Lu}$/u;

/** The class of a word that stands before a stop, or undefined for any other word: "Gov", "Ex-Gov", "l’art". */
export function classifyAbbreviation(word: string): AbbreviationClass | undefined {
  const part = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('’')));
  if (loneCapital.test(part)) return undefined;
  const known = readAbbreviations();
  return known.get(part) ?? known.get(part.toLowerCase()) ?? (isStreet(part) ? 'numbered' : undefined);
}

/** A German street: "Hauptstr. 5". */
const isStreet = (word: string): boolean => /.str$/.test(word);

/** Of all languages: a text may hold several. */
const readAbbreviations = once((): ReadonlyMap<string, AbbreviationClass> => {
  const lists = allWords.flatMap(({ abbreviations }) => abbreviations?.() ?? []);
  const classes = new Map<string, AbbreviationClass>();
  for (const name of names) for (const list of lists) for (const word of list[name] ?? []) classes.set(word, name);
  return classes;
});
