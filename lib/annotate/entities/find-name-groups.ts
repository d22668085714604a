import type { Article, Dateline } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { addTeamPoints } from './add-team-points.ts';
import { cutGluedNames } from './cut-glued-names.ts';
import { findTitlesAsGivenNames } from './find-given-names.ts';
import { findRuns, type Run } from './find-runs.ts';
import { readCase } from './read-case.ts';
import { readWords, type Word } from './read-words.ts';
import { type Name, splitRun } from './split-run.ts';
import { groupNames, type NameGroup } from './type-names.ts';

/** The words of an article, the names among them, and the names in groups that are written alike. */
export interface FoundNames {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly groups: readonly NameGroup[];
}

/** Cuts the runs of capitalised words into names and weighs the evidence for the type of each, by rules alone. */
export function findNameGroups(article: Article, segmentation: Segmentation): FoundNames {
  const words = readWords(article, segmentation);
  const evidence = readCase(words);
  const givenNames = findTitlesAsGivenNames(words);
  const found = findRuns(words, evidence).flatMap((run) => splitRun(words, run, givenNames));
  const names = addDateline(words, cutGluedNames(words, found, evidence), article.dateline);
  const groups = groupNames(words, names, evidence);
  addTeamPoints(words, groups);
  return { words, names, groups };
}

/** Takes the places and the agency of the dateline as names, and no other name from it: it has been read already. */
function addDateline(words: readonly Word[], names: readonly Name[], dateline: Dateline | undefined): readonly Name[] {
  if (dateline === undefined) return names;
  const isOutside = ({ first }: Name) => {
    const start = words[first]?.start ?? 0;
    return start < dateline.start || start >= dateline.end;
  };
  const places = splitPlaces(words, runWithin(words, dateline.place));
  const agency = runWithin(words, dateline.agency);
  return [
    ...places.map((run) => ({ ...run, titled: false, given: 'place' as const })),
    ...(agency.end > agency.first ? [{ ...agency, titled: false, given: 'organisation' as const }] : []),
    ...names.filter(isOutside),
  ];
}

/** The words of a span; none where there is no span. */
function runWithin(words: readonly Word[], span: Span | undefined): Run {
  const first = words.findIndex((word) => span !== undefined && word.start >= span.start);
  if (span === undefined || first < 0) return { first: 0, end: 0 };
  let end = first;
  while ((words[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
  return { first, end };
}

/** "LARKHAM, England" and "LARKHAM/BELLMOOR" are two places, and each may stand alone in the article. */
function splitPlaces(words: readonly Word[], { first, end }: Run): readonly Run[] {
  const places: Run[] = [];
  let from = first;
  for (let index = first; index <= end; index++) {
    const isWithin = index < end && words[index]?.text !== ',' && words[index]?.text !== '/';
    if (isWithin) continue;
    if (index > from) places.push({ first: from, end: index });
    from = index + 1;
  }
  return places;
}
