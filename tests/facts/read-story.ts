import { findTimesAndFigures } from '../../lib/annotate/find-times-and-figures.ts';
import { findKeyFacts } from '../../lib/facts/find-key-facts.ts';
import type { Annotations, EntityType } from '../../lib/model/annotations.ts';
import type { Dateline } from '../../lib/model/article.ts';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Ranking } from '../../lib/model/summary.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { articleWith } from '../article-with.ts';

export interface Story {
  readonly headline?: string;
  readonly text: string;
  readonly entities?: readonly { type: EntityType; name: string; role?: string }[];
  readonly quotation?: {
    text: string;
    speaker: number | undefined;
    cue: string;
    directness?: 'direct' | 'indirect';
    speakerText?: string;
  };
  readonly keyFacts?: number;
  /** The place of the dateline: with its dash it opens the text. */
  readonly place?: string;
  readonly language?: string;
  /** Is the last sentence cut off? */
  readonly isCut?: boolean;
}

export const find = (text: string, part: string, from = 0): Span => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};

function mentionsOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let span = find(text, name); span.start >= 0; span = find(text, name, span.end)) spans.push(span);
  return spans;
}

const datelineOf = (place: string): Dateline => ({
  start: 0,
  end: `${place} — `.length,
  place: { start: 0, end: place.length },
  date: undefined,
  agency: undefined,
});

/** Names and quotations are given, so that these tests do not depend on the stages that find them. */
export function readStory({
  headline,
  text,
  entities = [],
  quotation,
  keyFacts = 12,
  place,
  language = 'en',
  isCut = false,
}: Story) {
  const dateline = place === undefined ? undefined : datelineOf(place);
  const article = articleWith({ text, headline, published: '2026-03-04', language, dateline });
  const whole = segmentArticle(article);
  const sentences = whole.sentences.map((sentence, index) => ({
    ...sentence,
    complete: sentence.complete && !(isCut && index === whole.sentences.length - 1),
  }));
  const segmentation = { ...whole, sentences };
  const annotations: Annotations = {
    entities: entities.map(({ type, name, role }) => ({
      type,
      name,
      role: role === undefined ? undefined : find(text, role),
      mentions: mentionsOf(text, name),
    })),
    ...findTimesAndFigures(article, segmentation),
    quotations: quotation
      ? [
          {
            ...find(text, quotation.text),
            directness: quotation.directness ?? 'direct',
            speaker: quotation.speaker,
            speakerSpan: quotation.speakerText === undefined ? undefined : find(text, quotation.speakerText),
            cue: find(text, quotation.cue),
          },
        ]
      : [],
    notes: [],
  };
  const ranking = {
    salience: segmentation.sentences.map((_, index) => 1 / (1 + index)),
    summary: {},
    notes: [],
  } as unknown as Ranking;
  return { article, segmentation, annotations, ranking, options: { ...defaultOptions, keyFacts } };
}

export function factsOf(story: Story) {
  const { article, segmentation, annotations, ranking, options } = readStory(story);
  return { segmentation, facts: findKeyFacts(article, segmentation, annotations, ranking, options) };
}

export const show = (story: Story, kind: KeyFactKind): string[] =>
  factsOf(story)
    .facts.filter((fact) => fact.kind === kind)
    .map((fact) => `${story.text.slice(fact.start, fact.end)} [${fact.mode}]`);
