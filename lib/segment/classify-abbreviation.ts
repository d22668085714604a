import type { AbbreviationClass } from '../languages/language-words.ts';
import { allWords } from '../languages/languages.ts';

/** In this order: a word of two classes has the later one. */
const names: readonly AbbreviationClass[] = ['title', 'inner', 'numbered', 'final', 'closing'];
const loneCapital = /^\p{Lu}$/u;
let known: ReadonlyMap<string, AbbreviationClass> | undefined;

/** The class of a word that stands before a stop, or undefined for any other word: "Gov", "Ex-Gov", "l’art". */
export function classifyAbbreviation(word: string): AbbreviationClass | undefined {
  const part = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('’')));
  if (loneCapital.test(part)) return undefined;
  known ??= uniteAbbreviations();
  return known.get(part) ?? known.get(part.toLowerCase()) ?? (isStreet(part) ? 'numbered' : undefined);
}

/** A German street: "Hauptstr. 5". */
const isStreet = (word: string): boolean => /.str$/.test(word);

/** Of all languages: a text may hold several. */
function uniteAbbreviations(): ReadonlyMap<string, AbbreviationClass> {
  const lists = allWords.flatMap(({ abbreviations }) => abbreviations?.() ?? []);
  const classes = new Map<string, AbbreviationClass>();
  for (const name of names) for (const list of lists) for (const word of list[name] ?? []) classes.set(word, name);
  return classes;
}
