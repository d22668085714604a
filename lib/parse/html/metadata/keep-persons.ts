import { classifyCredit } from '../../lines/classify-credit.ts';
import { foldText } from '../fold-text.ts';

/**
 * Keeps the persons of a byline: places, roles and broadcasters stand beside them. Without a person, a single alias is
 * an author.
 */
export function keepPersons(names: readonly string[]): readonly string[] {
  const credits = names.map((name) => classifyCredit(name, foldText(name), noSites));
  const persons = names.filter((_, index) => credits[index] === 'person');
  if (persons.length > 0) return persons;
  return new Set(names).size === 1 ? names : names.filter((_, index) => credits[index] !== 'name');
}

const noSites: ReadonlySet<string> = new Set();
