import { expect, test } from 'vitest';
import type { EntityType } from '../../lib/model/annotations.ts';
import type { Article } from '../../lib/model/article.ts';
import { findRequirements } from '../../lib/rank/find-requirements.ts';
import type { Leaning } from '../../lib/rank/leaning/find-leanings.ts';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { makeArticle } from './make-article.ts';

/** For each sentence: the sentences, one of which it needs. */
function requirementsOf(texts: readonly string[], names: readonly string[] = [], type: EntityType = 'person') {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
  const mentions = names.map((name, i) => {
    const start = article.text.indexOf(
      name,
      i === 0 ? 0 : article.text.indexOf(names[0] ?? '') + 1 + (names[0]?.length ?? 0),
    );
    return { start, end: start + name.length };
  });
  const entities = names[0] === undefined ? [] : [{ type, name: names[0], role: undefined, mentions } as const];
  const context = createRankContext(article, segmentation, { ...annotations, entities });
  return findRequirements(context, scanQuotes(context));
}

const meeting = 'Ilse Tarn opened the meeting in the old customs house.';
const rain = 'Rain fell on the quay all day.';

const cases: readonly {
  readonly name: string;
  readonly texts: readonly string[];
  readonly names?: readonly string[];
  readonly expected: readonly (readonly number[] | undefined)[];
}[] = [
  {
    name: 'a surname alone needs the whole name',
    texts: [meeting, rain, 'Tarn left at noon by the ferry to Velmouth.'],
    names: ['Ilse Tarn', 'Tarn'],
    expected: [undefined, undefined, [0]],
  },
  {
    name: 'nothing without names',
    texts: [meeting, rain, 'Tarn left at noon.'],
    expected: [undefined, undefined, undefined],
  },
  {
    name: 'a short answer needs its question',
    texts: [rain, 'Who sailed?', 'Only Tarn did.', rain],
    expected: [undefined, undefined, [1], undefined],
  },
  {
    name: 'a long one stands alone',
    texts: [
      'Who sailed?',
      'Nine harbour councillors of Velmouth and their mayor sailed to the island on Tuesday night.',
    ],
    expected: [undefined, undefined],
  },
  {
    name: 'a quotation without speaker needs the sentence before',
    texts: ['“We sail,” Tarn said.', '“Nobody asked us.”', '“Nobody asked us,” Ilse Roth said.'],
    expected: [undefined, [0], undefined],
  },
  { name: 'a pronoun needs the sentence before', texts: [rain, 'It broke the pier.'], expected: [undefined, [0]] },
];

/**
 * An article whose last sentence has a quotation whose speaker is the pronoun.
 * `named`: the pronoun was resolved to the first name.
 */
function requirementOfSpeech(texts: readonly string[], pronoun: string, named: string | undefined) {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
  const spanOf = (part: string, from = 0) => {
    const start = article.text.indexOf(part, from);
    return { start, end: start + part.length };
  };
  const entities =
    named === undefined ? [] : [{ type: 'person', name: named, role: undefined, mentions: [spanOf(named)] } as const];
  const last = segmentation.sentences.at(-1)?.start ?? 0;
  const speakerSpan = spanOf(pronoun, last);
  const speaker = named === undefined ? undefined : 0;
  const quotation = { ...spanOf('rose', last), directness: 'direct', speaker, speakerSpan, cue: undefined } as const;
  const context = createRankContext(article, segmentation, { ...annotations, entities, quotations: [quotation] });
  return findRequirements(context, scanQuotes(context)).at(-1);
}

const long = 'Nine harbour councillors of Velmouth and their mayor sailed to the island on Tuesday.';
const sheSaid = 'The tide rose, as she said there.';
const speeches = [
  {
    name: 'a pronoun that says needs its name',
    texts: [meeting, rain, rain, sheSaid],
    named: 'Ilse Tarn',
    expected: [0, 2],
  },
  {
    name: 'or the sentence before, when nobody is known',
    texts: [meeting, rain, sheSaid],
    named: undefined,
    expected: [1],
  },
  { name: 'a name in the sentence before', texts: [rain, meeting, sheSaid], named: 'Ilse Tarn', expected: [1] },
] as const;

for (const { name, texts, named, expected } of speeches)
  test(name, () => expect(requirementOfSpeech(texts, 'she', named)).toEqual(expected));

test('a noun that says needs nothing', () => {
  expect(requirementOfSpeech([meeting, rain, 'The tide rose, as pilots said there.'], 'pilots', undefined)).toBe(
    undefined,
  );
});

for (const { name, texts, names, expected } of cases)
  test(name, () => expect(requirementsOf(texts, names)).toEqual(expected));

const leaning = (chance: number, tie?: Leaning['tie']): Leaning => ({
  chance,
  on: [
    { sentence: 0, chance: 0.6 },
    { sentence: 1, chance: 0.1 },
  ],
  tie,
});

/** What the last sentence needs when its chance of leaning is known. */
function requirementOf(texts: readonly string[], last: Leaning, settings: Partial<Article> = {}) {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }], settings);
  const context = createRankContext(article, segmentation, annotations);
  return findRequirements(context, scanQuotes(context), [...texts.slice(1).map(() => leaning(0)), last]).at(-1);
}

const itBroke = [meeting, rain, rain, 'It broke the pier.'];
test('a head that probably leans needs the sentence before, or one that is likely to be meant', () => {
  expect(requirementOf(itBroke, leaning(0.9))).toEqual([0, 2]);
});

test('a head that may stand alone needs nothing', () => expect(requirementOf(itBroke, leaning(0.6))).toBeUndefined());

test('a pronoun behind a question needs the question', () => {
  const texts = [rain, 'Who pays for a night ferry?', 'Tarnmouth has run it since the spring, at a loss.'];
  expect(requirementOf(texts, leaning(0.2, 'question'))).toEqual([1]);
});

test('“here” needs the sentence of the dateline', () => {
  const texts = [`VELMOUTH — ${meeting}`, rain, 'Pilots here stayed at home.'];
  const dateline = { start: 0, end: 11, place: { start: 0, end: 8 }, date: undefined, agency: undefined };
  expect(requirementOf(texts, leaning(0.2, 'dateline'), { dateline })).toEqual([0]);
  expect(requirementOf(texts, leaning(0.2, 'dateline'))).toBeUndefined();
});

test('the short name of a body stands without the whole one', () => {
  const texts = [meeting, rain, 'Tarn left at noon by the ferry to Velmouth.'];
  expect(requirementsOf(texts, ['Ilse Tarn', 'Tarn'], 'organisation')).toEqual([undefined, undefined, undefined]);
});

test('a whole name in what no summary may have introduces nobody', () => {
  const texts = ['Did Ilse Tarn open the old customs house?', long, 'Tarn left at noon by the ferry to Velmouth.'];
  expect(requirementsOf(texts, ['Ilse Tarn', 'Tarn'])).toEqual([undefined, undefined, undefined]);
});
