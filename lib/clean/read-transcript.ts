/** "MARY ROE, HOST: Good evening." */
const speaker = /^\p{Lu}[\p{Lu}\p{N} .,'’()-]{2,60}:(?:\s|$)/u;
const fewestSpeakers = 3;
/** What a programme calls the person who reports: "JANE DOE, BYLINE:". */
const reporter = /^(\p{Lu}[\p{Lu} .'’-]{3,40}), (?:BYLINE|CORRESPONDENT|REPORTER)\b[^:\n]{0,60}:/mu;
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

/** The person who reports in a broadcast; undefined elsewhere. */
export function reporterOf(text: string): string | undefined {
  const found = reporter.exec(text)?.[1];
  return found?.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Where the name begins with which a reporter ends; undefined where none ends. */
export function findSignOff(text: string): number | undefined {
  const from = Math.max(0, text.length - longestSignOff);
  const index = text.slice(from).search(signOff);
  return index < 0 || from + index === 0 ? undefined : from + index;
}
