import { type FoundNames, findNameGroups } from '../lib/annotate/entities/find-name-groups.ts';
import { linkNames } from '../lib/annotate/entities/link-names.ts';
import { findRelatives, listFeatures } from '../lib/annotate/entities/list-features.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';
import { classes } from './name-examples.ts';
import type { GoldName, NameDocument } from './read-name-corpora.ts';
import type { ClassWeights } from './train-name-weights.ts';

/** Hits of a span of the same type: the same span, or one that overlaps. */
export interface NameCounts {
  gold: number;
  predicted: number;
  exact: number;
  predictedMet: number;
  goldMet: number;
}

export const noCounts = (): NameCounts => ({ gold: 0, predicted: 0, exact: 0, predictedMet: 0, goldMet: 0 });

/** From 0 to 100. */
export function f1({ gold, predicted, exact, predictedMet, goldMet }: NameCounts): { strict: number; relaxed: number } {
  const harmonic = (precision: number, recall: number) =>
    precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
  return {
    strict: harmonic(exact / predicted, exact / gold),
    relaxed: harmonic(predictedMet / predicted, goldMet / gold),
  };
}

/** Adds what a document's names give under these weights. No weights: the rules alone. */
export function countNames(counts: NameCounts, document: NameDocument, weights: ClassWeights): void {
  const found = findNameGroups(document.article, segmentArticle(document.article));
  addPoints(found, weights);
  const inScope = ({ start }: GoldName) => document.scope.some(([from, to]) => start >= from && start < to);
  const predicted = predict(found).filter(inScope);
  const gold = document.names.filter(({ type }) => type !== 'MISC');
  const isMet = (name: GoldName, others: readonly GoldName[]) => others.some((other) => isOverlap(name, other));
  const wanted = predicted.filter((name) => isMet(name, gold) || !isMet(name, document.optional));
  counts.gold += gold.length;
  counts.predicted += wanted.length;
  counts.exact += wanted.filter((name) => gold.some((other) => isSame(name, other))).length;
  counts.predictedMet += wanted.filter((name) => isMet(name, gold)).length;
  counts.goldMet += gold.filter((name) => isMet(name, predicted)).length;
}

function addPoints({ words, groups }: FoundNames, weights: ClassWeights): void {
  const relatives = findRelatives(groups);
  for (const group of groups) {
    for (const feature of listFeatures(words, group, relatives)) {
      const [person = 0, organisation = 0, place = 0, rest = 0] = weights.get(feature) ?? [];
      group.scores.person += person - rest;
      group.scores.organisation += organisation - rest;
      group.scores.place += place - rest;
    }
  }
}

function predict({ words, groups }: FoundNames): GoldName[] {
  return linkNames(words, groups).linked.flatMap((linked) => {
    const type = classes[['person', 'organisation', 'place'].indexOf(linked.type)];
    const names = type === undefined ? [] : linked.groups.flatMap((group) => group.names);
    return names.map(({ first, end }) => ({
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      type: type ?? '',
    }));
  });
}

const isOverlap = (a: GoldName, b: GoldName): boolean => a.type === b.type && a.start < b.end && b.start < a.end;
const isSame = (a: GoldName, b: GoldName): boolean => a.type === b.type && a.start === b.start && a.end === b.end;
