import { expect, test } from 'vitest';
import { findRequirements } from '../../lib/rank/find-requirements.ts';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { makeArticle } from './make-article.ts';

/** Of each sentence: the sentences of which it needs one. */
function requirementsOf(texts: readonly string[], names: readonly string[] = []) {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
  const mentions = names.map((name, i) => {
    const start = article.text.indexOf(
      name,
      i === 0 ? 0 : article.text.indexOf(names[0] ?? '') + 1 + (names[0]?.length ?? 0),
    );
    return { start, end: start + name.length };
  });
  const entities =
    names[0] === undefined ? [] : [{ type: 'person', name: names[0], role: undefined, mentions } as const];
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

for (const { name, texts, names, expected } of cases)
  test(name, () => expect(requirementsOf(texts, names)).toEqual(expected));
