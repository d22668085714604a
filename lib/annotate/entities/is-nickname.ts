import { givenNamesByNickname } from './data/nicknames.ts';
import { inList } from './gazetteer.ts';

/** What makes the given name of the other sex: "Pauline" is no longer form of "Paul". */
const otherSex = /^(?:a|e|ea|etta|ette|ina|ine|ita)$/u;
const endings = /(?:ie|i|y)$/u;

/** "Maddie" of "Madison", "Bill" of "William", "Dan" of "Daniel". */
export function isNickname(short: string, full: string): boolean {
  if (givenNamesByNickname.get(short)?.includes(full) === true) return true;
  if (!inList('firstName', full) && !inList('firstName', short)) return false;
  if (short.length >= 3 && full.length >= short.length + 2 && full.startsWith(short))
    return !otherSex.test(full.slice(short.length));
  if (!endings.test(short)) return false;
  const stem = short.replace(endings, '');
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return single.length >= 3 && full.length >= 5 && full.startsWith(single) && full !== short;
}

/** "J." or "J.K." of "John": the stops are gone. */
export function isInitialOf(short: string, full: string): boolean {
  return (short.length === 1 || (short.length === 2 && !/[aeiouy]/u.test(short))) && full.charAt(0) === short.charAt(0);
}
