import type { Random } from '../../model/random.ts';
import { fill, makeParagraph, makeParagraphs, several, wrap } from '../fill.ts';
import { makePhrase, makeText } from '../make-text.ts';
import type { Shape } from './shape.ts';

const releases: readonly string[] = [
  'PORT MAREN, §d /PRNewswire/ -- §t\n\nAbout Example Ltd.\n§p\n\nMedia Contact:\n§n\npress@example.org\n+47 555 01 234\n\nSOURCE Example Ltd.',
  'FOR IMMEDIATE RELEASE\n\n§h\n\nPORT MAREN, Verania--(BUSINESS WIRE)--§t\n\nForward-Looking Statements\n§p\n\nContacts\n§n\npress@example.org',
  'PORT MAREN, March 04, 2026 (GLOBE NEWSWIRE) -- §t\n\nCONTACT: §n\n###',
  'PORT MAREN, VE, March 4, 2026 /CNW/ - §t\n\n-30-\n\nSOURCE Example Ltd.\n\nFor further information: §n',
  'PORT MAREN, VE / ACCESSWIRE / March 4, 2026 / §t\n\nSOURCE: Example Ltd.\n\nView source version on accesswire.com',
  '§h\n\nPORT MAREN, VERANIA, March 4, 2026 /EINPresswire.com/ -- §t\n\n§n\nExample Ltd.\nemail us here\nVisit us on social media:\nX',
  'Port Maren (ots) - §t\n\nPressekontakt:\n\n§n\npress@example.org\n\nOriginal-Content von: Example Ltd., übermittelt durch news aktuell',
  'Port Maren, Verania--(Newsfile Corp. - March 4, 2026) - §t\n\nTo view the source version of this press release, please visit §x',
];

const endings: readonly string[] = [
  'Subscribe to continue reading.',
  'This article is only available to subscribers. Already a member? Sign in',
  'To keep reading, start your free trial',
  'Editor’s note: An earlier version gave the wrong day. §p',
  'CORRECTION: §p',
  '(Reporting by §n; Editing by Ute Kroll)',
  '（编辑：李明）',
  '# Notizblock\n\n## Redaktionelle Hinweise\n- §p\n\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n- §n\n',
  'The pier was then',
  'and the board…',
  '… [1842 chars]',
  'Continued on page 9',
  'ENDS\n\nNotes to editors\n§p',
  'The post §h appeared first on Example Courier.',
];

const bylines: readonly string[] = [
  'By §n',
  'By §n\nand Ute Kroll',
  'Mara Lindqvist in Port Maren and Tomé Duarte in Belmore',
  'Von Mara Lindqvist, Stand: 04.03.2026, 6:12 Uhr',
  '(red/dpa)',
  'بقلم مارا ليندكفيست',
  'Mara Lindqvist | Example Courier | §d',
  'Autor: §n, red',
  'Opinion by §n, The Conversation',
  'Author Tomé Duarte, from Belmore, said the pier was old.',
];

const speakers = ['MARA LINDQVIST, HOST:', 'TOMÉ DUARTE, BYLINE:', 'UTE KROLL:', 'LINDQVIST:', 'UNIDENTIFIED PERSON:'];
const directions = [
  '(SOUNDBITE OF WAVES)',
  '[Laughter]',
  '(CROSSTALK)',
  'Mara Lindqvist, Example News, Port Maren.',
  '[04:12:01]',
];

function makeTranscript(random: Random): string {
  const turns = several(random, 2, 10, (each) =>
    each.chance(0.2) ? each.pick(directions) : `${each.pick(speakers)} ${makeParagraph(each)}`,
  );
  return `${fill(random, '§h\n\n§d\n\n')}${turns.join('\n\n')}\n\nCopyright © 2026 Example Radio. All rights reserved. Visit our website for terms.\n`;
}

const withEnding = (random: Random): string =>
  fill(
    random,
    `§h\n\n${random.pick(bylines)}\n\n§t\n\n${several(random, 1, 3, (each) => each.pick(endings)).join('\n\n')}`,
  );

const heads = [
  'EXAMPLE COURIER          Wednesday, March 4, 2026          A3',
  'Example Courier',
  'Page 3 of 4',
  '- 3 -',
  'https://example.org/pier',
];

/** As `pdftotext` writes pages: wrapped lines in one or two columns, running heads, form feeds. */
function makePrint(random: Random): string {
  const width = random.pick([30, 50, 78]);
  const head = random.pick(heads);
  const pages = several(random, 1, 5, (each) => {
    const lines = wrap(makeParagraphs(each, each.pick(['\n', '\n\n', '\n   '])), width);
    const columns = each.chance(0.2) ? lines.replace(/^.*$/gm, (line) => `${line.padEnd(width + 4)}${line}`) : lines;
    const broken = each.chance(0.5) ? columns.replace(/([a-z]{3})([a-z]{3}\w*)$/gm, '$1-\n$2') : columns;
    return `${each.chance(0.8) ? head : makePhrase(each)}\n\n${broken}\n${each.chance(0.3) ? 'See HARBOUR, page A9\n' : ''}\n${1 + each.below(9)}\n`;
  });
  return `${pages.join('\f')}${random.chance(0.7) ? '\f' : ''}`;
}

/** Lines broken at a column, some of them longer: addresses, small print. */
function makeWrapped(random: Random): string {
  const long = `https://example.org/${'pier-'.repeat(random.below(60))}`;
  const text = wrap(makeParagraphs(random), 40 + random.below(50));
  const prefix = random.pick(['', '', '    ', '> ', '\t']);
  const lines = `${text}\n${random.chance(0.5) ? long : makeText(random, 3)}\n${text}`;
  return lines.replace(/^/gm, prefix);
}

const struck = ['~~', '[strike]', '<s>', '<del>', '\u0336', '--'];
const makeStruck = (random: Random): string =>
  makeParagraphs(random).replace(/ (\w+) /g, (all, word: string) => {
    if (!random.chance(0.05)) return all;
    const mark = random.pick(struck);
    return ` ${mark}${word}${mark.replace('<', '</')} `;
  });

const sections = ['NEWS', 'Local', 'Example Courier', 'Example Wire - Port Maren', 'Opinion | §d'];

/** What is pasted from a page: names and sections above the headline, no full stops. */
const makePaste = (random: Random): string =>
  fill(
    random,
    `${several(random, 0, 3, (each) => each.pick(sections)).join('\n')}\n§h\n§x\n${random.pick(bylines)}\n§d\n\n§t\n\nRead more\n§h\n`,
  );

export const paperShapes: readonly Shape[] = [
  { name: 'press release', key: 'a.txt', make: (random) => fill(random, random.pick(releases)) },
  { name: 'text with an ending', key: 'a.txt', make: withEnding },
  { name: 'transcript', key: 'a.txt', make: makeTranscript },
  { name: 'pages of print as text', key: 'a.txt', make: makePrint },
  { name: 'wrapped lines', key: 'a.txt', make: makeWrapped },
  { name: 'struck-out words', key: 'a.txt', make: makeStruck },
  { name: 'pasted page', key: 'a.txt', make: makePaste },
];
