import type { Entity } from '../../annotations.ts';
import type { Article, Dateline } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';
import type { Span } from '../../span.ts';
import { findRole } from './find-role.ts';
import { findRuns } from './find-runs.ts';
import { type LinkedNames, linkNames } from './link-names.ts';
import { readCase } from './read-case.ts';
import { readWords, type Word } from './read-words.ts';
import { type Name, splitRun } from './split-run.ts';
import { groupNames } from './type-names.ts';

/**
 * Finds what an article names, by rules: runs of capitalised words are cut into names, typed by all that the article says of each, and
 * linked across mentions. Entities come in the order of their first mentions; no two mentions overlap. Sentences that are not complete
 * are left out.
 */
export function findEntities(article: Article, segmentation: Segmentation): readonly Entity[] {
  const words = readWords(article, segmentation);
  const evidence = readCase(words);
  const found = findRuns(words, evidence).flatMap((run) => splitRun(words, run));
  const names = addDateline(words, found, article.dateline);
  const linked = linkNames(words, groupNames(words, names, evidence));
  const named = new Set<number>();
  for (const { first, end } of names) for (let index = first; index < end; index++) named.add(index);
  const entities = linked.map((one) => describeEntity(article, words, one, named));
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The dateline is read already: its place and its agency are names, nothing else in it is. */
function addDateline(words: readonly Word[], names: readonly Name[], dateline: Dateline | undefined): readonly Name[] {
  if (dateline === undefined) return names;
  const isOutside = ({ first }: Name) => {
    const start = words[first]?.start ?? 0;
    return start < dateline.start || start >= dateline.end;
  };
  const given: Name[] = [];
  for (const [span, type] of [
    [dateline.place, 'place'],
    [dateline.agency, 'organisation'],
  ] as const) {
    const first = words.findIndex((word) => span !== undefined && word.start >= span.start);
    if (span === undefined || first < 0) continue;
    let end = first;
    while ((words[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
    if (end > first) given.push({ first, end, titled: false, given: type });
  }
  return [...given, ...names.filter(isOutside)];
}

function describeEntity(
  article: Article,
  words: readonly Word[],
  { type, groups }: LinkedNames,
  named: ReadonlySet<number>,
): Entity {
  const names = groups.flatMap((group) => group.names).sort((a, b) => a.first - b.first);
  const mentions = names.map((name) => spanOf(article, words, name));
  let name = '';
  for (const { start, end } of mentions) {
    const form = article.text.slice(start, end);
    if (form.length > name.length || (form.length === name.length && name === name.toUpperCase())) name = form;
  }
  const role = type === 'person' ? findRole(words, names, (index) => named.has(index)) : undefined;
  return { type, name, role, mentions };
}

function spanOf(article: Article, words: readonly Word[], { first, end }: Name): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? article.text.length };
}
