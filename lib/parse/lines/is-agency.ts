import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { agencyNames } from './data/agency-names.ts';

const agencyWord = new RegExp(
  `(?:^|[\\s-])${anyOf(furnitureWords('agencyWords'))}\\b|${anyOf(furnitureWords('agencyEndings'))}$`,
);

export function isKnownAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return agencyNames.has(lower) || lower.split(/\s*\/\s*/).every((part) => agencyNames.has(part));
}

/** True for a known agency and for a name that says that it is an agency or a newspaper, such as "Example Wire". */
export function isAgency(name: string): boolean {
  return isKnownAgency(name) || agencyWord.test(name.toLowerCase());
}
