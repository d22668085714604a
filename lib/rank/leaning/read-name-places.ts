import type { Entity } from '../../model/annotations.ts';
import { findStarting } from '../find-starting.ts';
import type { RankContext } from '../rank-context.ts';
import type { NamePlace } from './reading.ts';

/** The names of each sentence, in its order. */
export function readNamePlaces(context: RankContext): readonly (readonly NamePlace[])[] {
  const { annotations, segmentation } = context;
  const places: NamePlace[][] = segmentation.sentences.map(() => []);
  for (const [entity, each] of annotations.entities.entries())
    for (const [sentence, place] of placesOf(context, each, entity)) places[sentence]?.push(place);
  for (const list of places) list.sort((a, b) => a.start - b.start);
  return places;
}

function* placesOf(
  { article, segmentation }: RankContext,
  { type, mentions }: Entity,
  entity: number,
): Generator<readonly [number, NamePlace]> {
  const headline = article.headline?.toLowerCase() ?? '';
  const forms = new Set(mentions.map(({ start, end }) => article.text.slice(start, end).toLowerCase()));
  const inHeadline = headline !== '' && [...forms].some((form) => headline.includes(form));
  let first = -1;
  let fullBefore = -1;
  for (const { start, end } of mentions) {
    const sentence = findStarting(segmentation.sentences, start);
    if (first < 0) first = sentence;
    const isFull = article.text.slice(start, end).trim().includes(' ');
    yield [sentence, { start, end, entity, type, isFull, inHeadline, first, fullBefore }];
    if (isFull && fullBefore < 0) fullBefore = sentence;
  }
}
