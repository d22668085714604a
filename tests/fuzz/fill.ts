import type { Random } from '../model/random.ts';
import { makePhrase, makeText } from './make-text.ts';

/** Fills a place in a document. */
export type Fill = (random: Random) => string;

const sentences: readonly string[] = [
  'The harbour board of Port Maren closed the old pier on Tuesday after divers found cracks in nine of its pillars.',
  'Ferries to the islands will leave from the northern quay until the repair is done, the board said.',
  '“We had no choice,” said Mara Lindqvist, who chairs the board.',
  'The repair costs $3.5 million, which is 12 per cent more than was planned in 2024.',
  'Tomé Duarte, who sells fish beside the pier, said that he would move his stall next week.',
  'The town opened the pier in May 1931, and half a million visitors walk along it each year.',
  'A council meeting on March 9 will decide whether the pier gets a roof.',
];
const names: readonly string[] = [
  'Mara Lindqvist',
  'Tomé Duarte',
  'Ute Kroll and Mara Lindqvist',
  'By Mara Lindqvist, Harbour Correspondent',
  'Mara Lindqvist <m@example.org>',
  'Example Wire',
  'Mara Lindqvist, Tomé Duarte and Ute Kroll in Port Maren',
  'von Kroll, Ute',
  'مارا ليندكفيست',
  '@maralind',
];
const days: readonly string[] = [
  '2026-03-04',
  '2026-03-04T06:12:09+01:00',
  '2026-03-04 06:12:09',
  '20260304T061209Z',
  'Wed, 04 Mar 2026 06:12:09 EST',
  '4 March 2026',
  'March 4, 2026 Wednesday',
  'Mar 4, 26',
  '04.03.2026 06:12 Uhr',
  '1772600000',
  '1970-01-01T00:00:00Z',
  '2026年3月4日',
  'now',
];
const titles: readonly string[] = [
  'Old pier of Port Maren closes',
  'CORRECTED-UPDATE 2-Old pier of Port Maren closes',
  'RL: Alter Kai gesperrt',
  'Old pier closes - Example Courier',
  'Old pier closes; ferries move.',
];

/** Mostly what is fitting, now and then anything. */
const oneOf =
  (list: readonly string[]): Fill =>
  (random) =>
    random.chance(0.9) ? random.pick(list) : makePhrase(random);

export const makeName = oneOf(names);
export const makeDay = oneOf(days);
export const makeTitle = oneOf(titles);

/** Some sentences on one line. */
export function makeParagraph(random: Random): string {
  if (random.chance(0.15)) return makeText(random, 4);
  return several(random, 1, 4, (each) => (each.chance(0.9) ? each.pick(sentences) : makePhrase(each))).join(' ');
}

export const makeParagraphs = (random: Random, joint = '\n\n'): string =>
  several(random, 1, 5, makeParagraph).join(joint);

export const several = <T>(random: Random, least: number, most: number, make: (random: Random) => T): readonly T[] =>
  Array.from({ length: least + random.below(most - least + 1) }, () => make(random));

/** Broken into lines of about so many characters. */
export const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');

/** Fills `§h` with a headline, `§n` with a name, `§d` with a day, `§p` with a paragraph, `§t` with several, `§x` with anything. */
export const fill = (random: Random, template: string): string =>
  template.replace(/§[hndptx]/g, (hole) => fills[hole]?.(random) ?? hole);

const fills: Readonly<Record<string, Fill>> = {
  '§h': makeTitle,
  '§n': makeName,
  '§d': makeDay,
  '§p': makeParagraph,
  '§t': makeParagraphs,
  '§x': makePhrase,
};
