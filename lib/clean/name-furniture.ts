/** What people call a kind of furniture, where its name in the code is not an ordinary word. */
const names: ReadonlyMap<string, string> = new Map([
  ['boilerplate', 'line behind the end'],
  ['broadcast', 'line of a broadcaster'],
  ['copyright', 'copyright line'],
  ['navigation', 'navigation line'],
  ['newsletter', 'line of a newsletter'],
  ['paywall', 'offer of a pay wall'],
  ['production-credit', 'production credit'],
  ['read-more', '"read more" line'],
  ['reading-time', 'reading time'],
  ['release-label', 'label of a release'],
  ['share', 'share line'],
  ['sign-up', 'sign-up line'],
  ['speaker-label', 'label of a speaker'],
  ['stage-direction', 'stage direction'],
  ['syndication', 'line that names the site'],
  ['tags', 'line of tags'],
  ['wire-remark', 'wire remark'],
]);

/** "byline", "line of tags". */
export const nameOfFurniture = (kind: string): string => names.get(kind) ?? kind;

/** "1 byline", "2 counters", "2 lines of tags". */
export function nameFurniture(kind: string, count: number): string {
  const name = nameOfFurniture(kind);
  return `${count} ${count === 1 ? name : name.replace(/^(?:(?:label|line)(?= of| behind)|.*$)/u, '$&s')}`;
}
