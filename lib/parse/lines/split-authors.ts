import { furnitureWords } from '../../languages/languages.ts';
import { anyOf, phrases, words } from '../../model/words.ts';
import { pictureLabels } from './data/picture-labels.ts';
import { isKnownAgency } from './is-agency.ts';

const [labels, joiners] = [anyOf(furnitureWords('authorLabels')), anyOf(furnitureWords('nameJoiners'))];
const by = anyOf(furnitureWords('bylineOpenings'), furnitureWords('authorOpenings'));
const written = `(?:${anyOf(furnitureWords('authoredWork'))}\\s+)?${by}`;
const textAndPictures = `${labels}\\s*(?:&|${joiners})\\s*${anyOf(furnitureWords('pictureWords'))}`;

/** Words before the names: "By", "Written by", "Author:", "Text & photos:". */
const leadIn = new RegExp(
  `^(?:${written}|${labels}|${textAndPictures})(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}|\\p{Lo}))`,
  'iu',
);
/** Such a word alone: the names stand in an element of their own. A desk signs with its name. */
const onlyLabel = new RegExp(`^(?!${anyOf(furnitureWords('deskWords'))})(?:${written}|${labels})\\s*[:：]?$`, 'iu');
/** Any word before a colon in a script other than Latin. Lists have few of these languages. */
const foreignLabel = /^([^\p{Script=Latin}\s\d:：]{2,15})\s*[:：]\s*/u;

/** Between names. A comma too, also before "and", but "Jane Doe, Jr." stays one. */
const between = new RegExp(
  String.raw`\s*(?:[;|/•·\n&+、，]|,(?!\s*(?:jr|sr|ii|iii|esq)\b)(?:\s*${joiners}\s)?|\s${joiners}\s)\s*`,
  'iu',
);
/** What a line of names begins with that goes on from another line. */
const leadingJoiner = new RegExp(String.raw`^${joiners}\s+(?=\p{Lu})`, 'u');

/** Degrees behind a name, without a last stop. */
const degrees = phrases(`
  b.a
  ba
  cpa
  dds
  jd
  ll.m
  llm
  m.d
  m.s
  m.sc
  mba
  md
  ms
  msc
  ph d
  ph. d
  ph.d
  phd
  rd
  rdn
`);
/** Those that are surnames, too: degrees only where a comma sets them off. */
const surnameDegrees = words('b.sc bsc m.a ma');
/** A degree that a comma sets off like a name. */
const degree = new RegExp(String.raw`^${anyOf(degrees, surnameDegrees)}\.?$`, 'iu');

const dateWords = anyOf(furnitureWords('dateWords'));
/** What stands behind a name and is not part of it: dates, places in brackets, handles, sites, degrees, roles. */
const tails: readonly RegExp[] = [
  /\s*[([<].*$/u,
  /\s+[-–—|»→]\s.*$/u,
  /\s+\S*@\S.*$/u,
  // "in 't" is a part of Dutch names.
  new RegExp(String.raw`\s+${anyOf(furnitureWords('namePrepositions'))}\s+(?=\p{Lu}).*$`, 'u'),
  /\s+(?:https?:|www\.).*$/iu,
  new RegExp(String.raw`[\s,]+${dateWords}?\s*\d.*$`, 'iu'),
  /\s+(?:am|on)\s+\p{L}+(?:tag|day|woch)(?!\p{L}).*$/iu,
  new RegExp(String.raw`\s+${anyOf(furnitureWords('forWords'))}\s+\S.*$`, 'iu'),
  new RegExp(String.raw`[\s,]+${anyOf(degrees)}\.?$`, 'iu'),
  new RegExp(String.raw`\s+${anyOf(furnitureWords('rolesBehind'))}\s*:?$`, 'iu'),
];

const address = /(?:https?:|www\.)\S*/giu;
/** Values that stand for no author, and German's "red" for the desk and "Stand" before a date. */
const nobody: ReadonlySet<string> = new Set(
  phrases(`
    no author
    none
    not set
    null
    red
    red.
    stand
    undefined
  `),
);

const translator = new RegExp(String.raw`^\s*${anyOf(furnitureWords('translatorOpenings'))}(?!\p{L})`, 'iu');

const longestByline = 1000;
const longestName = 60;

/** The names in a byline or an author field, in order, each once, without "By", agencies, addresses and handles. */
export function splitAuthors(byline: string): string[] {
  return splitCredits(byline).filter((name) => !isKnownAgency(name));
}

/** Same, but keeps agencies: "Mara Lindqvist, Reuters" are two. */
export function splitCredits(byline: string): string[] {
  const names: string[] = [];
  if (/^\s*(?:https?:|www\.)/i.test(byline)) return names;
  const whole = byline.slice(0, longestByline).replace(address, '').replace(/\s+/g, ' ').trim().replace(leadIn, '');
  for (const part of whole.split(between)) {
    const name = cleanName(part);
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function cleanName(part: string): string {
  if (nobody.has(part.trim().toLowerCase()) || onlyLabel.test(part.trim()) || translator.test(part)) return '';
  let name = part.trim().replace(leadIn, '').replace(leadingJoiner, '');
  const label = foreignLabel.exec(name);
  if (pictureLabels.has(label?.[1]?.toLowerCase() ?? '')) return '';
  name = name.slice(label?.[0].length ?? 0);
  for (const tail of tails) name = name.replace(tail, '');
  const cleaned = name.replace(/^[\s@:–—-]+|[\s:,–—-]+$/gu, '');
  return nobody.has(cleaned.toLowerCase()) ? '' : cleaned;
}

function isName(name: string): boolean {
  if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return false;
  return !/@|\d{3}|https?:|www\./i.test(name) && !degree.test(name);
}
