import { isKnownAgency } from './agencies.ts';

/**
 * What a name in a byline is: a person's by its form, some other name (a first name, an alias), a news agency, a desk or
 * organisation, or the site itself. `none` is a phrase.
 */
export type Credit = 'person' | 'name' | 'agency' | 'desk' | 'site' | 'none';

const particle =
  /^(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|vom|zu|zum|zur|ter|ten|bin|bint|ibn|al|el|la|le|les|y|e|i|af|av|st|van’t|jr\.?|sr\.?|ii|iii)$/u;
const capital = /^(?:\p{Lu}|\p{Lt}|[dlDLO]['’]\p{Lu}|\p{Lo})/u;

/** Desks and organisations, in words of the languages that we know. */
const deskWord =
  /(?:^|[\s-])(?:staff|admin(?:istrator)?|editors?|editorial|desk|newsroom|team|redaktion|redaktionsteam|redacción|redacao|redação|rédaction|redazione|redactie|redakcja|newsdesk|correspondents?|reporters?|contributors?|agencies|agenturen|agencias|agences|news|press|presse|media|medien|online|web|webmaster|verlag|zeitung|magazin|magazine|journal|times|post|herald|tribune|radio|television|tv|gmbh|ag|kg|inc|ltd|llc|e\.\s?v|stiftung|foundation|university|universität|institut|ministerium|verband|author|autor|guest|gast|unknown|anonymous|nachrichten|wire|service|services|network|group|club|partei|deutsche|agentur|agency|agencia|agence|agenzia|kitchens?|abteilung|institute?|gemeinde|stadt|initiative)(?:$|[\s.,-])/iu;

/** Words of links and forms beside names. */
const phraseWord =
  /(?:^|\s)(?:all|alle|alles|mehr|more|show|zeige|view|see|posts?|articles?|artikel|beiträge|archiv|archive|anzeigen|follow|folgen|name|nom|nombre|nome|naam|email|e-mail|website|erforderlich|veröffentlicht|publiziert|posted|published|updated|kommentare?|comments?|uhr|the author|über|about|uncategorized|foto|fotos|photo|photos|bild|bilder|getty|shutterstock|imago|istock|copyright|quelle|source|min|minuten|lesezeit|quellen|weitere)(?:$|\s|\*|\()/iu;

const mostWords = 5;

/** @param siteNames folded names of the site and its publisher */
export function classifyCredit(name: string, folded: string, siteNames: ReadonlySet<string>): Credit {
  if (folded === '' || /[!?…→*©"“”„<>{}=:：]/u.test(name)) return 'none';
  if (isOfSite(folded, siteNames)) return 'site';
  if (isKnownAgency(name)) return 'agency';
  if (phraseWord.test(name) || /^(?:by|von|par|por|di)$/iu.test(name)) return 'none';
  if (
    /\.(?:com|de|at|ch|net|org|fr|it|es|tr|lt|info|co|uk|ie|be|nl|eu|tv)(?:$|[\s.])/i.test(name) ||
    deskWord.test(name)
  )
    return 'desk';
  const words = name.split(' ');
  if (words.length > mostWords) return 'none';
  if (acronym.test(words[0] ?? '')) return 'desk';
  if (words.length > 1) return isPerson(words) ? 'person' : isAlias(words) ? 'name' : 'none';
  return /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name) ? 'person' : 'name';
}

/** Broadcasters and offices: "MDR", "BBC". Initials have stops, or a vowel, or are two. */
const acronym = /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/;

/** A site's name with a word more, as "Riverton Courier" of courier.example, is the site too. */
const longSiteName = 6;

function isOfSite(folded: string, siteNames: ReadonlySet<string>): boolean {
  if (siteNames.has(folded)) return true;
  for (const site of siteNames) if (site.length >= longSiteName && folded.includes(site)) return true;
  return false;
}

/** "Marta v" and "the Ferryman", but no phrase. */
function isAlias(words: readonly string[]): boolean {
  return (
    words.length === 2 && (capital.test(words[0] ?? '') || /^(?:der|die|das|the|el|la|le)$/iu.test(words[0] ?? ''))
  );
}

/** Every word has a capital, or a letter of a script without them, or is a particle; the last is no particle. */
function isPerson(words: readonly string[]): boolean {
  const isFormed = words.every((word) => capital.test(word) || particle.test(word));
  return isFormed && words.filter((word) => capital.test(word)).length >= 2;
}
