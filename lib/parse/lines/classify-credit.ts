import { furnitureWords } from '../../languages/languages.ts';
import { anyOf, wordSet, words } from '../../model/words.ts';
import { bylineParticles } from './data/name-particles.ts';
import { isKnownAgency } from './is-agency.ts';

/**
 * What a name in a byline is: a person's by its form, some other name (a first name, an alias), a news agency, a desk
 * or organisation, or the site itself. `none` is a phrase.
 */
export type Credit = 'person' | 'name' | 'agency' | 'desk' | 'site' | 'none';

const capital = /^(?:\p{Lu}|\p{Lt}|[dlDLO]['’]\p{Lu}|\p{Lo})/u;

/** Desks and organisations. */
const deskWord = new RegExp(String.raw`(?:^|[\s-])${anyOf(furnitureWords('deskWords'))}(?:$|[\s.,-])`, 'iu');

/** Words of links and forms beside names. */
const linkWord = new RegExp(String.raw`(?:^|\s)${anyOf(furnitureWords('linkWords'))}(?:$|[\s*(])`, 'iu');

const domains = words('at be ch co com de es eu fr ie info it lt net nl org tr tv uk');
const siteName = new RegExp(String.raw`\.${anyOf(domains)}(?:$|[\s.])`, 'i');

/** A name that is nothing but "by" is the rest of a byline. */
const byWords = wordSet('by di par por von');
const articles: ReadonlySet<string> = new Set(furnitureWords('articles'));

/** No person's name begins with the English article; "the Ferryman" is an alias. */
const outlet = /^The\s/;

const mostWords = 5;

/** @param siteNames folded names of the site and its publisher */
export function classifyCredit(name: string, folded: string, siteNames: ReadonlySet<string>): Credit {
  if (folded === '' || /[!?…→*©"“”„<>{}=:：]/u.test(name)) return 'none';
  if (isOfSite(folded, siteNames)) return 'site';
  if (isKnownAgency(name)) return 'agency';
  if (linkWord.test(name) || byWords.has(name.toLowerCase())) return 'none';
  if (siteName.test(name) || deskWord.test(name) || outlet.test(name)) return 'desk';
  const parts = name.split(' ');
  if (parts.length > mostWords) return 'none';
  if (acronym.test(parts[0] ?? '')) return 'desk';
  if (parts.length > 1) return isPerson(parts) ? 'person' : isAlias(parts) ? 'name' : 'none';
  return /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name) ? 'person' : 'name';
}

/** Broadcasters and offices: "MDR", "BBC". Initials have stops, or a vowel, or are two. */
const acronym = /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/;

/** A name that holds the site's is the site too, as "Riverton Courier" of courier.example: from this many letters. */
const longSiteName = 6;

function isOfSite(folded: string, siteNames: ReadonlySet<string>): boolean {
  if (siteNames.has(folded)) return true;
  for (const site of siteNames) if (site.length >= longSiteName && folded.includes(site)) return true;
  return false;
}

/** "Marta v" and "the Ferryman", but not a phrase. */
function isAlias(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return parts.length === 2 && (capital.test(first) || articles.has(first.toLowerCase()));
}

/** Two words and more have a capital, or a letter of a script without capitals; all others are particles. */
function isPerson(parts: readonly string[]): boolean {
  const isFormed = parts.every((part) => capital.test(part) || bylineParticles.has(part));
  return isFormed && parts.filter((part) => capital.test(part)).length >= 2;
}
