import { foldText } from '../fold-text.ts';
import { splitTitle } from './split-title.ts';

/** Fewer letters may agree by chance. */
const fewestLetters = 4;
const fewestLettersOfHeadline = 12;
/** In letters. What stands longer between a headline and a site is part of the headline. */
const longestSection = 20;

/** What stands between a title and the name of a site. Without spaces, a hyphen may be part of a name. */
const mark = /(?:\s[-–—·•:»>/]+|\s?(?:[|¦_（(ㅣ｜]|--+)|-(?=[\p{Script=Hangul}\p{Script=Han}]))\s?/gu;

/** "Headline | Site" and "Headline - Section - Site" without the site and the section. */
export function withoutSite(title: string | undefined, sites: ReadonlySet<string>): string | undefined {
  if (title === undefined) return undefined;
  const whole = foldText(title);
  for (const stretch of splitTitle(title)) {
    const folded = foldText(stretch);
    if (folded.length < fewestLetters || folded === whole) continue;
    const rest = whole.startsWith(folded) ? whole.slice(folded.length) : '';
    if (sites.has(rest)) return withoutSection(stretch, markBehind(title, stretch));
  }
  const marks = [...title.matchAll(mark)];
  const last = marks.at(-1);
  if (!last || !sites.has(foldText(title.slice(last.index + last[0].length)))) return title;
  const before = title.slice(0, last.index).trim();
  return foldText(before).length < fewestLettersOfHeadline ? title : withoutSection(before, last[0]);
}

/** The mark that stands behind the beginning of a title. */
const markBehind = (title: string, start: string): string | undefined =>
  [...title.matchAll(mark)].find(({ index }) => index >= start.length)?.[0];

/** Before the site, one short part behind the same mark is a section, or behind a hyphen in a script without spaces. */
function withoutSection(title: string, markOfSite: string | undefined): string {
  const last = [...title.matchAll(mark)].at(-1);
  if (!last || (last[0] !== markOfSite && last[0] !== '-')) return title;
  const section = title.slice(last.index + last[0].length);
  const before = title.slice(0, last.index).trim();
  const isSection = section.length <= longestSection && !/[\s\d"'’”?!]/u.test(section);
  return isSection && foldText(before).length >= fewestLettersOfHeadline ? before : title;
}
