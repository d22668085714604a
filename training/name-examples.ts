import { type FoundNames, findNameGroups } from '../lib/annotate/entities/find-name-groups.ts';
import { findRelatives, listFeatures } from '../lib/annotate/entities/list-features.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';
import type { GoldName, NameDocument } from './read-name-corpora.ts';

/** The classes in their order: the learned types, then all else, names or not. */
export const classes = ['PER', 'ORG', 'LOC', 'REST'] as const;

/** A name as it is written throughout a document, with what people say that it is. */
export interface NameExample {
  readonly features: readonly string[];
  /** Points of the rules for each class: the prior. */
  readonly prior: readonly number[];
  /** Index into `classes`: what most of its mentions are. */
  readonly gold: number;
  readonly mentions: number;
}

/** What must be reached for a name of another type or of none. */
const leastPoints = 0.9;

/** Makes an example of each name that the rules find in what was annotated of a document. */
export function makeNameExamples(document: NameDocument): NameExample[] {
  const found = findNameGroups(document.article, segmentArticle(document.article));
  const relatives = findRelatives(found.groups);
  return found.groups.flatMap((group) => {
    const votes = classes.map(() => 0);
    for (const { first, end } of group.names) {
      const vote = voteOf(document, found, first, end);
      if (vote !== undefined) votes[vote] = (votes[vote] ?? 0) + 1;
    }
    const mentions = votes.reduce((sum, count) => sum + count, 0);
    if (mentions === 0) return [];
    const { person, organisation, place, event, other } = group.scores;
    const prior = [person, organisation, place, Math.max(leastPoints, event, other)];
    const features = listFeatures(found.words, group, relatives);
    return [{ features, prior, gold: votes.indexOf(Math.max(...votes)), mentions }];
  });
}

/** The class of the marked name that covers most of a mention. */
function voteOf({ names, optional, scope }: NameDocument, { words }: FoundNames, first: number, end: number) {
  const from = words[first]?.start ?? 0;
  const to = words[end - 1]?.end ?? 0;
  if (!scope.some(([start, stop]) => from >= start && from < stop)) return undefined;
  let best: GoldName | undefined;
  let most = 0;
  for (const name of [...names, ...optional]) {
    const shared = Math.min(name.end, to) - Math.max(name.start, from);
    if (shared > most) [best, most] = [name, shared];
  }
  const index = (classes as readonly string[]).indexOf(best?.type ?? '');
  return index < 0 ? classes.length - 1 : index;
}
