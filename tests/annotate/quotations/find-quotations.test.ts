import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../lib/annotate/quotations/find-quotations.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from '../../segment/article-of.ts';
import { showQuotations } from './show-quotations.ts';

const show = (...paragraphs: readonly string[]) => showQuotations(undefined, ...paragraphs);

interface Case {
  readonly name: string;
  readonly language?: string;
  readonly input: string | readonly string[];
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'speaker behind, verb first',
    input: '“The quay will stay shut,” said Ines Roth, the harbour master.',
    expected: ['direct: The quay will stay shut <Ines Roth> said'],
  },
  {
    name: 'speaker behind, verb last',
    input: '"The quay will stay shut," Roth said on Monday.',
    expected: ['direct: The quay will stay shut <Roth> said'],
  },
  {
    name: 'speaker before',
    input: 'Harbour master Ines Roth told reporters: “The quay will stay shut.”',
    expected: ['direct: The quay will stay shut. <Ines Roth> told'],
  },
  {
    name: 'speaker inside',
    input: '“The quay,” said Ines Roth, “will stay shut until May.”',
    expected: ['direct: The quay <Ines Roth> said', 'direct: will stay shut until May. <Ines Roth> said'],
  },
  {
    name: 'a second sentence of the same speaker',
    input: '“The quay will stay shut,” Roth said. “It is not safe at all.”',
    expected: ['direct: The quay will stay shut <Roth> said', 'direct: It is not safe at all. <Roth> -'],
  },
  {
    name: 'question',
    input: '“Will the quay stay shut?” he asked.',
    expected: ['direct: Will the quay stay shut? <he> asked'],
  },
  {
    name: 'role as speaker',
    input: '“The quay will stay shut,” a spokesman for the harbour said.',
    expected: ['direct: The quay will stay shut <a spokesman for the harbour> said'],
  },
  {
    name: 'apposition between name and verb',
    input: '“The quay will stay shut,” Ines Roth, 43, of Harrow, said.',
    expected: ['direct: The quay will stay shut <Ines Roth> said'],
  },
  {
    name: 'name behind the role in commas',
    input: '“The quay will stay shut,” the mayor’s spokeswoman, Ines Roth, said.',
    expected: ['direct: The quay will stay shut <Ines Roth> said'],
  },
  {
    name: 'the subject of a participle',
    input: 'Ines Roth closed the quay on Monday, saying, “It is not safe at all.”',
    expected: ['direct: It is not safe at all. <Ines Roth> saying'],
  },
  {
    name: 'guillemets',
    language: 'fr',
    input: '« Le quai restera fermé jusqu’en mai », a déclaré Inès Roux.',
    expected: ['direct: Le quai restera fermé jusqu’en mai <Inès Roux> déclaré'],
  },
  {
    name: 'German marks',
    language: 'de',
    input: '„Der Kai bleibt bis Mai gesperrt“, sagte Ines Roth.',
    expected: ['direct: Der Kai bleibt bis Mai gesperrt <Ines Roth> sagte'],
  },
  {
    name: 'single marks and a possessive',
    input: "'The ferries' crews will stay home,' Roth said.",
    expected: ["direct: The ferries' crews will stay home <Roth> said"],
  },
  {
    name: 'tokenised marks',
    input: "`` The quay will stay shut , '' Roth said .",
    expected: ['direct: The quay will stay shut <Roth> said'],
  },
  {
    name: 'mixed marks',
    input: '“The quay will stay shut," Roth said.',
    expected: ['direct: The quay will stay shut <Roth> said'],
  },
  {
    name: 'nested marks',
    input: '“She told me ‘the quay is shut’ and left,” Roth said.',
    expected: ['direct: She told me ‘the quay is shut’ and left <Roth> said'],
  },
  {
    name: 'several paragraphs',
    input: ['Roth said: “The quay will stay shut.', '“It is not safe at all.”'],
    expected: ['direct: The quay will stay shut. <Roth> said', 'direct: It is not safe at all. <Roth> said'],
  },
  {
    name: 'marks that open again in one paragraph',
    input: 'Roth said: "The quay will stay shut. "It is not safe. "We will open it in May."',
    expected: [
      'direct: The quay will stay shut. <Roth> said',
      'direct: It is not safe. <Roth> said',
      'direct: We will open it in May. <Roth> said',
    ],
  },
  {
    name: 'marks that open again before the speaker is named',
    input: '"The quay will stay shut. "It is not safe at all," Roth said.',
    expected: ['direct: The quay will stay shut. <Roth> -', 'direct: It is not safe at all <Roth> said'],
  },
  {
    name: 'a paragraph that only closes',
    input: ['Roth said: "The quay will stay shut.', 'It is not safe at all. "'],
    expected: ['direct: The quay will stay shut. <Roth> said', 'direct: It is not safe at all. <Roth> said'],
  },
  {
    name: 'years in apostrophes',
    input: "Roth told of the '80s. 'We had no quay,' she said.",
    expected: ['direct: We had no quay <she> said'],
  },
  {
    name: 'short words with a cue',
    input: '“Never,” Roth said.',
    expected: ['direct: Never <Roth> said'],
  },
  {
    name: 'name behind a dash',
    input: '“The quay must stay shut for good.” — Ines Roth',
    expected: ['direct: The quay must stay shut for good. <Ines Roth> -'],
  },
  {
    name: 'indirect',
    input: 'US State Department spokesman Paul Ash said the talks would be held in the next few days.',
    expected: ['indirect: the talks would be held in the next few days <Paul Ash> said'],
  },
  {
    name: 'indirect with that',
    input: 'Ms. Roth told the council on Friday that the quay was unsafe.',
    expected: ['indirect: the quay was unsafe <Ms. Roth> told'],
  },
  {
    name: 'indirect before the cue',
    input: 'The quay will stay shut until May, Roth said on Monday.',
    expected: ['indirect: The quay will stay shut until May <Roth> said'],
  },
  {
    name: 'according to, behind',
    input: 'The quay will stay shut until May, according to the harbour office.',
    expected: ['indirect: The quay will stay shut until May <the harbour office> according to'],
  },
  {
    name: 'according to, in front',
    input: 'According to Ines Roth, the quay will stay shut.',
    expected: ['indirect: the quay will stay shut <Ines Roth> According to'],
  },
  {
    name: 'a fronted phrase is no report',
    input: 'Despite the rain, local officials believe the quay will open in May.',
    expected: ['indirect: the quay will open in May <local officials> believe'],
  },
  {
    name: 'mixed',
    input: 'Roth said the quay was “a danger to all who work there”.',
    expected: ['mixed: the quay was “a danger to all who work there” <Roth> said'],
  },
  {
    name: 'mixed before the cue',
    input: 'The quay was “a danger to all who work there,” Roth said.',
    expected: ['mixed: The quay was “a danger to all who work there,” <Roth> said'],
  },
];

const nothing: readonly { name: string; input: string }[] = [
  { name: 'scare quotes', input: 'The “smart quay” opened on Monday.' },
  { name: 'a title', input: 'She read “The Old Man of the Quay” at night.'.replace('of the', 'And') },
  { name: 'a mark that nothing closes', input: 'The sign was 6" wide and the quay was shut for the whole of May.' },
  { name: 'a passive', input: 'She was told to leave the quay.' },
  { name: 'an infinitive', input: 'He has nothing to say on the matter.' },
  { name: 'a noun', input: 'The reports were late and the claims were weak.' },
  { name: 'a statement without content', input: 'Roth said in a statement.' },
];

for (const { name, language, input, expected } of cases)
  test(name, () =>
    expect(showQuotations(language, ...(typeof input === 'string' ? [input] : input))).toEqual(expected),
  );

test('French in a text that names English as its language is read all the same', () => {
  const input = '« Le quai restera fermé jusqu’en mai », a déclaré Inès Roux.';
  expect(showQuotations('en', input)).toEqual(['direct: Le quai restera fermé jusqu’en mai <Inès Roux> déclaré']);
});
for (const { name, input } of nothing) test(`nothing: ${name}`, () => expect(show(input)).toEqual([]));

test('a cut-off sentence is not quoted', () => {
  expect(show('The quay is shut.', 'Nobody knows why.', 'Roth said the harbour would')).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '``', "''", ', ', '. ', ': ', '— ', '(', ')'),
  fc.constantFrom(
    'Roth ',
    'said ',
    'told ',
    'that ',
    'he ',
    'the quay ',
    'was shut ',
    'according to ',
    'saying ',
    'who ',
  ),
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('').trim());

test('quotations are in order, do not overlap, and lie in one paragraph', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
      const article = articleOf(...paragraphs);
      let at = 0;
      for (const { start, end, speakerSpan } of findQuotations(article, segmentArticle(article), [])) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(article.paragraphs.some((holder) => holder.start <= start && end <= holder.end)).toBe(true);
        if (speakerSpan) expect(speakerSpan.end).toBeGreaterThan(speakerSpan.start);
        at = end;
      }
    }),
    { numRuns: 500 },
  );
});

const hostile: readonly { unit: string; found: number; kinds: readonly string[] }[] = [
  { unit: '“a b c d ', found: 0, kinds: [] },
  { unit: '"a b c d" ', found: 10_000, kinds: ['direct'] },
  { unit: 'said ', found: 0, kinds: [] },
  { unit: 'Roth said ', found: 1, kinds: ['indirect'] },
  { unit: 'Roth, ', found: 0, kinds: [] },
  { unit: 'the ', found: 0, kinds: [] },
  { unit: ', said ', found: 0, kinds: [] },
  { unit: 'according to ', found: 0, kinds: [] },
  { unit: 'he said “a b c d,” ', found: 5263, kinds: ['direct'] },
];

for (const { unit, found, kinds } of hostile)
  test(`a long run of ${JSON.stringify(unit)} holds ${found}`, () => {
    const article = articleOf(unit.repeat(100_000 / unit.length));
    const quotations = findQuotations(article, segmentArticle(article), []);
    expect(quotations).toHaveLength(found);
    expect([...new Set(quotations.map(({ directness }) => directness))]).toEqual(kinds);
  });
