import { furnitureWords } from '../../languages/languages.ts';
import { beginsWith } from '../../model/begins-with.ts';
import { anyOf, words } from '../../model/words.ts';
import { pictureAgencies } from './data/agency-names.ts';
import { zoneNames } from './data/zone-offsets.ts';
import { alone, atStart, type FurnitureRule, headed, type Zone } from './furniture-rule.ts';
import { smallLetters } from './letter-classes.ts';
import { monthPattern, weekdayPattern } from './months.ts';
import { payWallLines } from './pay-wall-lines.ts';

const edges: readonly Zone[] = ['head', 'tail'];
const count = String.raw`\d[\d.,]*[km]?`;

/** Sites and programs whose names are buttons. */
const networks = words(`
  bluesky e-mail email facebook flipboard instagram linkedin mastodon messenger pinterest reddit telegram threads tiktok
  twitter website whatsapp youtube
`);
const shares = [...furnitureWords('shares'), ...networks];
const shareOpenings = furnitureWords('shareOpenings');
const share = `(?:${anyOf(shares)}|${anyOf(shareOpenings)} [${smallLetters} ]{1,20})`;

const invitations = furnitureWords('invitations');
/** What may follow "more from". */
const openEnd = `[${smallLetters}\\d .&’']{1,40}`;
const invitationOpenings = furnitureWords('invitationOpenings');
const invitation = `(?:${anyOf(invitations)}|${anyOf(invitationOpenings)} ${openEnd})`;
const beginsAsInvitation = beginsWith([...invitations, ...invitationOpenings]);

const readingLabels = furnitureWords('readingTimeLabels');

/** Times of day and zones, and single letters beside digits. */
const zoneOfAmerica = '(?:atlantic|central|eastern|mountain|pacific) (?:standard |daylight )?time';
const clockWord = String.raw`${zoneOfAmerica}|${anyOf(zoneNames)}|[ap]\.?m\.?|[a-z]{0,2}[ecmpbg]s?t|utc|z|h|t`;
const unit = `\\d+ [${smallLetters}]+`;
const ago = [
  `(?:\\d+|an?) ${anyOf(furnitureWords('unitsAgo'))}`,
  `${anyOf(furnitureWords('agoBefore'))} ${unit}`,
  `${unit} ${anyOf(furnitureWords('agoBehind'))}`,
].join('|');
const dateNames = anyOf(furnitureWords('dateLabels'), furnitureWords('dateWords'), ['just now']);
/** Words that a line with a date may hold and still be nothing but a date. */
const dateWord = `(?:${monthPattern}|${weekdayPattern}|${dateNames}|${ago}|${clockWord})`;

/** "04.03.2026" is no row of figures. */
const numericDate = String.raw`\d\d?\.\d\d?\.(?:19|20)\d\d\b`;

const appearances = anyOf(furnitureWords('appearances'));

const capitalized = String.raw`[^\sa-z/.,:;!?<>()"&$%\d][^\s/.,:;!?<>()"&$%\d]*`;
const twoNames = `${capitalized}(?: ${capitalized}){1,2}`;

/** "<tweet id="12">", "[[nid:44]]", "{{video}}", "[video id="8"]" */
const embeds = [
  String.raw`<\/?[a-z][\w:-]*(?:\s[^<>]*|\/)?>`,
  String.raw`\[\[\w+:[^[\]\s]+\]\]`,
  String.raw`\{\{[^{}]+\}\}`,
  String.raw`\[\/?[a-z]\w*[ :=][^[\]:="]*[:="][^[\]]*\]`,
];

/** Tried in order; the first that fits names what a dropped block was. */
export const furnitureRules: readonly FurnitureRule[] = [
  { kind: 'separator', longest: 200, ...alone(['']) },
  {
    kind: 'embed',
    longest: 300,
    needs: /^[<[{]/,
    pattern: new RegExp(`^(?:${embeds.join('|')})+$`),
  },
  // Code that a page shows by mistake: "if (document.title) { ads.push(function() {}); }"
  {
    kind: 'code',
    longest: 2000,
    needs: /\w\.\w{1,40}\(/,
    pattern:
      /^(?:[\w$.]{1,60}\s?[=(]|(?:if|for)\s?\(|(?:var|let|const)\s|[!(]{0,2}function\b)[^{};]*[{};](?:[\s\S]*[;})])?$/,
  },
  { kind: 'counter', longest: 12, pattern: /^[+]?\d[\d.,\s]*[km]?$/ },
  // "♥ 41"
  { kind: 'counter', longest: 12, pattern: /^(?![©®™])\p{So}\ufe0f? ?\d[\d.,]*[km]?$/u },
  {
    kind: 'share',
    longest: 80,
    of: 'bare',
    begins: beginsWith([...shares, ...shareOpenings]),
    pattern: new RegExp(`^${share}(?:[\\s,|/·•-]+${share}){0,8}$`),
  },
  {
    kind: 'counter',
    longest: 60,
    of: 'bare',
    begins: beginsWith([...furnitureWords('counted'), 'no', ...'0123456789']),
    pattern: new RegExp(`^(?:(?:no|${count}) ?)?${anyOf(furnitureWords('counted'))}(?:[ :]*\\(?${count})?$`),
  },
  {
    kind: 'syndication',
    longest: 400,
    of: 'unmarked',
    begins: beginsWith(furnitureWords('postOpenings')),
    pattern: new RegExp(`^${anyOf(furnitureWords('postOpenings'))} .{2,300} ${appearances} .{2,80}$`),
  },
  { kind: 'advertisement', longest: 60, ...alone(furnitureWords('advertisements')) },
  { kind: 'read-more', longest: 60, ...alone(invitations) },
  { kind: 'read-more', longest: 60, of: 'bare', ...headed(invitationOpenings, ` ${openEnd}$`) },
  {
    kind: 'read-more',
    longest: 220,
    of: 'unmarked',
    begins: beginsAsInvitation,
    pattern: new RegExp(`^${invitation} ?[:|»>→].*$`),
  },
  {
    kind: 'read-more',
    longest: 140,
    begins: beginsAsInvitation,
    pattern: new RegExp(`^${invitation} (?!.*[.!?…]["”’»]?$).*$`),
  },
  ...payWallLines.map(
    (line) => ({ kind: 'paywall', longest: 260, of: 'unmarked', pattern: new RegExp(line) }) as const,
  ),
  { kind: 'sign-up', longest: 160, ...atStart(furnitureWords('signUps')) },
  { kind: 'sign-up', longest: 160, of: 'unmarked', lines: new Set(furnitureWords('signUpLines')) },
  {
    kind: 'sign-up',
    longest: 160,
    of: 'unmarked',
    begins: beginsWith(['get the ', 'get our ']),
    pattern: new RegExp(`^get (?:the|our) [${smallLetters} ]{0,40}(?:newsletter|inbox)`),
  },
  { kind: 'newsletter', longest: 60, ...alone(furnitureWords('newsletterLines')) },
  { kind: 'newsletter', longest: 240, ...atStart(furnitureWords('newsletterOpenings')) },
  { kind: 'newsletter', longest: 300, pattern: new RegExp(anyOf(furnitureWords('newsletterAppeals'))) },
  { kind: 'credit', longest: 160, of: 'unmarked', ...headed(furnitureWords('pictureCredits'), ' ?[:|/©].*$') },
  {
    kind: 'credit',
    longest: 200,
    ...headed(words('image media photo picture'), ' (?:source|caption|credit|copyright)\\b'),
  },
  { kind: 'credit', longest: 100, pattern: new RegExp(`^(?:.{0,60}[/|©(–—-] ?)?${anyOf(pictureAgencies)}\\)?\\.?$`) },
  { kind: 'copyright', longest: 400, pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ©| \(c\)| (?:19|20)\d\d))/ },
  { kind: 'copyright', longest: 300, pattern: new RegExp(anyOf(furnitureWords('rights'))), zones: edges },
  {
    kind: 'reading-time',
    longest: 60,
    of: 'unmarked',
    begins: beginsWith([...readingLabels, ...'0123456789']),
    pattern: new RegExp(
      String.raw`^(?:\d+ ?-?min(?:ute)?s?\.? ${anyOf(furnitureWords('readingTimes'))}|${anyOf(readingLabels)}:? .*)$`,
    ),
  },
  {
    // "…as growers count their losses": a headline goes on in lines of its own.
    kind: 'deck',
    longest: 140,
    begins: beginsWith(['…', '...']),
    pattern: new RegExp(`^(?:…|\\.{3}) ?[${smallLetters}][^.!?…]*$`),
    zones: ['head'],
  },
  // Two reporters and more, with nothing but a stroke between them. Headlines have a stroke, too, but small words.
  {
    kind: 'names',
    longest: 80,
    of: 'written',
    pattern: new RegExp(`^${twoNames}(?: ?/ ?${twoNames}){1,4}$`),
    zones: ['head'],
  },
  { kind: 'navigation', longest: 60, ...alone(furnitureWords('navigation')) },
  // "Home / News / Riverton", "News > Riverton"
  {
    kind: 'navigation',
    longest: 120,
    pattern: /^[^/>»›|.]{1,30}(?:(?: [/|] [^/>»›|.]{1,30}){2,8}|(?: [>»›] [^/>»›|.]{1,30}){1,8})$/,
    zones: ['head'],
  },
  { kind: 'tags', longest: 200, of: 'unmarked', ...headed(furnitureWords('tagLabels'), ' ?:') },
  {
    kind: 'timestamp',
    longest: 140,
    needs: /\d|now/,
    pattern: new RegExp(
      `^(?:(?!(?:.*\\d\\.\\d){2})|(?=\\D{0,40}${numericDate}))` +
        `(?:[^${smallLetters}]|(?<![${smallLetters}])${dateWord}(?![${smallLetters}]))*$`,
    ),
  },
  { kind: 'release-label', longest: 60, ...alone(furnitureWords('releaseLabels')), zones: ['head'] },
  { kind: 'release-label', longest: 160, ...atStart(furnitureWords('releaseOpenings')), zones: ['head'] },
  { kind: 'broadcast', longest: 100, ...atStart(furnitureWords('broadcastOpenings')), zones: ['head'] },
  { kind: 'broadcast', longest: 40, of: 'bare', pattern: /^\d+[- ]min(?:ute)?s?[- ]listen$/, zones: ['head'] },
  { kind: 'broadcast', longest: 400, ...atStart(furnitureWords('transcriptNotices')), zones: edges },
  // "(SOUNDBITE OF WAVES)", "[music]"
  {
    kind: 'stage-direction',
    longest: 100,
    begins: beginsWith(['(', '[']),
    pattern: new RegExp(`^[([]${anyOf(furnitureWords('stageDirections'))}[^()\\[\\].]*[)\\]]$`),
  },
  { kind: 'section', longest: 40, ...alone(furnitureWords('sectionNames')), zones: ['head'] },
  { kind: 'wire-remark', longest: 400, ...atStart(furnitureWords('adviceOpenings')) },
  { kind: 'production-credit', longest: 400, ...atStart(furnitureWords('productionCredits')), zones: edges },
  {
    kind: 'production-credit',
    longest: 400,
    of: 'unmarked',
    ...headed(furnitureWords('sourceLabels'), `:? ${anyOf(words('afp anp ansa ap dpa efe lusa reuters'))}\\b`),
    zones: edges,
  },
  { kind: 'production-credit', longest: 400, pattern: /^\W*\((?:\(;|avec)/, zones: edges },
  {
    kind: 'production-credit',
    longest: 200,
    needs: /contributed/,
    pattern: /\bcontributed (?:to|reporting (?:to|for)) this (?:report|story|article)(?: from [^.]{2,60})?\.?\)?$/,
  },
  {
    kind: 'production-credit',
    longest: 160,
    pattern: /^[^.,:"“]{3,80} reported from [^.:"“]{2,80}\.$/,
    zones: ['tail'],
  },
  {
    kind: 'wire-remark',
    longest: 300,
    begins: beginsWith(['(']),
    pattern: new RegExp(String.raw`^\((?:in [^,()]{2,40}, )?${anyOf(furnitureWords('wireRemarks'))}\b.*\)$`),
  },
  { kind: 'wire-remark', longest: 120, pattern: /^\([$€£]?1 ?= ?.*\)$/ },
  {
    kind: 'sign-off',
    longest: 40,
    pattern: new RegExp(String.raw`^\W*(?:reuters?|${anyOf(furnitureWords('signOffs'))}|-?30-?)\W*$`),
    zones: ['tail'],
  },
  // The initials of those who wrote and edited a message: "dpa grj rmo", "ab/cd".
  {
    kind: 'sign-off',
    longest: 40,
    pattern: /^\W*(?:dpa(?: [a-z-]{2,12}){1,5}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3})\W*$/,
    zones: ['tail'],
  },
];
