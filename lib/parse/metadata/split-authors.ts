/** Words before the names: "By", and the like in other languages. */
const leadIn =
  /^(?:(?:written|reported|edited|posted|story|text|words|report|article)\s+by|by|von|par|por|door|di|av|af|przez|przygotował|autor(?:in|en|es)?|author|text)(?:\s*:\s*|\s+(?=\p{Lu}))/iu;

/** Between names. A comma too, but "Jane Doe, Jr." stays one. */
const between =
  /\s*(?:;|\||\/|•|·|\n|&|,(?!\s*(?:jr|sr|ii|iii|md|ph\.?d|esq)\b)|\s(?:and|und|et|y|e|en|och|og|with|mit|avec)\s)\s*/iu;

/** Agencies and desks are no persons. Widely known names of news agencies. */
const agencies: ReadonlySet<string> = new Set([
  'reuters',
  'ap',
  'associated press',
  'the associated press',
  'afp',
  'agence france-presse',
  'dpa',
  'apa',
  'pa',
  'pa media',
  'upi',
  'ansa',
  'efe',
  'tass',
  'xinhua',
  'bloomberg',
  'dpa-afx',
  'sid',
  'epd',
  'kna',
  'ritzau',
  'tt',
  'ntb',
  'anp',
  'belga',
  'keystone-sda',
  'sda',
  'pti',
  'ians',
  'ani',
  'kyodo',
  'yonhap',
]);

const longestName = 60;

/** The names in a byline or an author field, in order, without doubles: no "By", no agencies, addresses or desks. */
export function splitAuthors(byline: string): string[] {
  const names: string[] = [];
  if (/https?:|www\./i.test(byline)) return names;
  for (const part of byline.slice(0, 1000).split(between)) {
    const name = cleanName(part);
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function cleanName(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(/\s*[([].*$/u, '')
    .replace(/\s+(?:for|für|pour)\s+\S.*$/u, '')
    .replace(/^[\s@:–—-]+|[\s:,–—-]+$/gu, '');
}

function isName(name: string): boolean {
  if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return false;
  if (/@|\d{3}/.test(name)) return false;
  return !agencies.has(name.toLowerCase());
}
