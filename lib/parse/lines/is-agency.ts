import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { agencyNames } from './data/agency-names.ts';

const agencyWord = new RegExp(
  `(?:^|[\\s-])${anyOf(furnitureWords('agencyWords'))}\\b|${anyOf(furnitureWords('agencyEndings'))}$`,
);

export function isKnownAgency(name: string): boolean {
  const lower = name.toLowerCase();
  if (agencyNames.has(lower)) return true;
  const [first = '', ...others] = lower.split(/\s*\/\s*/);
  return agencyNames.has(first) && others.every((part) => agencyNames.has(part) || regionalDesk.test(part));
}

/** An agency's desk for a part of the country, behind its name: "dpa/lnw". */
const regionalDesk = /^l[a-z]{2}$/;

/** True for a known agency and for a name that says that it is an agency or a newspaper, such as "Example Wire". */
export function isAgency(name: string): boolean {
  return isKnownAgency(name) || agencyWord.test(name.toLowerCase());
}
