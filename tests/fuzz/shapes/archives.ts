import type { Random } from '../../model/random.ts';
import { fill, makeParagraphs, several, wrap } from '../fill.ts';
import type { Shape } from './shape.ts';

const documents: Readonly<
  Record<string, { readonly head?: string; readonly document: string; readonly foot?: string }>
> = {
  LexisNexis: {
    document:
      '\n                   § of 3 DOCUMENTS\n\n                  Example Courier\n\n            March 4, 2026 Wednesday\n\n§h\n\n' +
      'BYLINE: §n\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 312 words\n\nDATELINE: PORT MAREN\n\nHIGHLIGHT: §x\n\nBODY:\n\n\n§t\n\n' +
      'LOAD-DATE: §d\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: §x\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2026 Example Courier\n',
  },
  'Nexis Uni': {
    head: 'User Name: §n\nDate and Time: §d\nJob Number: 1234\nDocuments (2)\n1. §h\nClient/Matter: -None-\nSearch Terms: pier\n\n',
    document:
      '§h\n\nExample Courier\n§d\n\nCopyright 2026 Example Courier All Rights Reserved\nSection: NEWS\nLength: 312 words\nByline: §n\n' +
      'Highlight: §x\nBody\n\n§t\n\nClassification\n\nLanguage: ENGLISH\nSubject: PIERS (90%)\n\nLoad-Date: §d\n\nEnd of Document\n\n',
  },
  'Factiva, tagged': {
    document:
      'HD      §h\nBY      §n\nWC      312 words\nPD      §d\nET      06:12\nSN      Example Courier\nSC      EXCOUR\nED      First\n' +
      'PG      3\nLA      English\nCY      Copyright 2026\nLP      §p\nTD      §t\nCT      §x\nNS      gcat : Political\nRE      ver : Verania\n' +
      'PUB     Example Ltd.\nAN      Document EXCOUR0020260304em340001a\n\n',
  },
  'Factiva, plain': {
    document:
      'News\n§h\n§n\n312 words\n§d\nExample Courier\nEXCOUR\nFirst\n3\nEnglish\nCopyright 2026 Example Ltd. All Rights Reserved.\n\n§t\n\n' +
      'Document EXCOUR0020260304em340001a\n\n',
  },
  ProQuest: {
    head: 'Report Information from ProQuest\n04 March 2026 06:12\n_____________________________________\n\n',
    document:
      'Document § of 3\n\n§h\n\nAuthor: §n\n\nPublication info: Example Courier ; Port Maren [Port Maren]§d: A.3.\n\nProQuest document link\n\n' +
      'Abstract: §x\n\nLinks: https://example.org\n\nFull text: §t\n\nSubject: Piers; Harbours\n\nTitle: §h\n\nPublication date: §d\n\n' +
      'Section: News\n\nProQuest document ID: 123456\n\nDocument URL: https://example.org/a\n\nCopyright: Copyright Example Ltd. §d\n\n' +
      'Last updated: §d\n\nDatabase: Example\n\n_____________________________________\n',
  },
};

/** Lines of the document come in another order, twice or not at all. */
function shuffle(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let count = random.below(4); count > 0; count--) {
    const [line = ''] = lines.splice(random.below(lines.length), random.below(2));
    for (let again = random.below(3); again > 0; again--) lines.splice(random.below(lines.length), 0, line);
  }
  return lines.join('\n');
}

/** The text of an export, also for a Word document. */
export function makeArchive(random: Random, name = random.pick(Object.keys(documents))): string {
  const { head = '', document = '' } = documents[name] ?? {};
  const all = several(random, 1, 3, (each) => {
    const filled = fill(each, document.replace('§ of', `${1 + each.below(3)} of`));
    return each.chance(0.3) ? shuffle(filled, each) : filled;
  });
  const text = (random.chance(0.8) ? fill(random, head) : '') + all.join(random.pick(['\n', '\f', '']));
  return random.chance(0.15) ? wrap(text, 60) : text;
}

const labels = ['Author', 'Source', 'Section', 'Title', 'Published', 'Edition', 'URL', 'Load-Date', 'Keywords', 'x'];

/** A block of `Label: value` lines above the text, below it or on both sides. */
function makeLabelled(random: Random): string {
  const block = (): string =>
    several(random, 1, 8, (each) => `${each.pick(labels)}: ${fill(each, each.pick(['§n', '§d', '§h', '§x']))}`).join(
      '\n',
    );
  const text = makeParagraphs(random);
  return random.pick([`${block()}\n\n${text}`, `${text}\n\n${block()}`, `${block()}\n${text}\n${block()}`]);
}

export const archiveShapes: readonly Shape[] = [
  ...Object.keys(documents).map((name) => ({
    name: `archive, ${name}`,
    key: 'a.txt',
    make: (random: Random) => makeArchive(random, name),
  })),
  { name: 'labels and values', key: 'a.txt', make: makeLabelled },
];
