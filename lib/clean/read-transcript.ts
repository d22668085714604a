import { anyOf, wordSet, words } from '../model/words.ts';

/** "MARY ROE, HOST: Good evening." */
const speaker = /^\p{Lu}[\p{Lu}\p{N} .,'’()-]{2,60}:(?:\s|$)/u;
const fewestSpeakers = 3;
/** "MARY ROE, HOST:": a label of those who make the programme. What they say is its text. */
const works = anyOf(words('ANCHOR BYLINE CO-HOST CORRESPONDENT HOST PRESENTER REPORTER'));
const staff = new RegExp(
  String.raw`^(\p{Lu}[\p{Lu} .'’-]{2,40}), (?:[\p{Lu} -]{0,40})?(${works})\b[^:\n]{0,60}:\s*`,
  'u',
);
const reports = wordSet('BYLINE CORRESPONDENT REPORTER');
const name = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}`;
const person = String.raw`(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]*`;
/** "Jane Doe, Example News, Riverton.", "For Example News, I'm Jane Doe in Riverton." */
const signOff = new RegExp(
  String.raw`(?<=[.!?…]["”’]?)\s+(?:I[’']m |For ${name}, (?:I[’']m )?)?${person}` +
    String.raw`(?:, (?:for )?| in )${name}(?:, (?:in )?${name})?\.$`,
  'u',
);
const longestSignOff = 120;

/** Whether lines begin with the names of speakers in capitals, as those of a broadcast do. */
export const isTranscript = (texts: readonly string[]): boolean =>
  texts.filter((text) => text.includes(':') && speaker.test(text)).length >= fewestSpeakers;

/** The labels in capitals of those who make a programme, whole and by their surnames: "ROE:". */
export function findStaff(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => staff.exec(text)?.[1] ?? []);
  return new Set(names.flatMap((whole) => [whole, whole.split(' ').at(-1) ?? whole]));
}

/** Cuts the label of somebody who makes the programme off the head of a paragraph. Those of guests stay. */
export function cutLabel(text: string, names: ReadonlySet<string>): { readonly label: string; readonly text: string } {
  const short = /^(\p{Lu}[\p{Lu} .'’-]{1,40}):(?:\s+|$)/u.exec(text);
  const label = staff.exec(text)?.[0] ?? (short && names.has(short[1] ?? '') ? short[0] : '');
  return { label: label.trim(), text: text.slice(label.length) };
}

/** The person who reports in a broadcast, by the labels that were cut off; undefined elsewhere. */
export function reporterOf(labels: readonly string[]): string | undefined {
  const found = labels.map((label) => staff.exec(label)).find((label) => reports.has(label?.[2] ?? ''));
  return found?.[1]?.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Where the name begins with which a reporter ends; undefined where none ends. */
export function findSignOff(text: string): number | undefined {
  const from = Math.max(0, text.length - longestSignOff);
  const index = text.slice(from).search(signOff);
  return index < 0 || from + index === 0 ? undefined : from + index;
}
