import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { Ranking } from '../../lib/model/summary.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { type Made, type MadeParagraph, makeArticle } from './make-article.ts';

function rank({ article, segmentation, annotations }: Made, sentences = defaultOptions.sentences): Ranking {
  return rankSentences(article, segmentation, annotations, { ...defaultOptions, sentences });
}

/** The selected texts, in the order of the summary. */
function summarize(paragraphs: readonly MadeParagraph[], settings: Partial<Article>, sentences: number): string[] {
  const made = makeArticle(paragraphs, settings);
  return rank(made, sentences).summary.sentences.map(({ start, end }) => made.article.text.slice(start, end));
}

const lead = 'The harbour council of Velmouth approved a new ferry terminal for 48 million crowns on Tuesday.';
const vote = 'Nine of the fifteen councillors voted for the ferry terminal after a debate of five hours.';
const cost = 'Residents of the harbour district fear that the terminal will bring noise and heavy traffic.';
const filler = 'Gulls circled over the empty pier as the evening drew in.';

const wire = 'VELMOUTH, March 4 (Example Wire) — ';
const dateline = {
  start: 0,
  end: wire.length,
  place: { start: 0, end: 8 },
  date: { start: 10, end: 17 },
  agency: { start: 19, end: 31 },
};

test('the dateline stays where a sentence says “here”', () => {
  const meeting = 'The harbour council of Velmouth approved a new ferry terminal on Tuesday.';
  const summaryOf = (second: string): readonly string[] =>
    summarize(
      [{ sentences: [`${wire}${meeting}`, second, filler] }],
      { headline: 'Velmouth approves ferry terminal', dateline },
      2,
    );
  const [here, away] = ['here', 'in Velmouth'].map((place) => `Ferry passengers ${place} welcomed the new terminal.`);
  expect(summaryOf(here ?? '')).toEqual([`${wire}${meeting}`, here]);
  expect(summaryOf(away ?? '')).toEqual([meeting, away]);
});

interface Case {
  readonly name: string;
  readonly paragraphs: readonly MadeParagraph[];
  readonly settings?: Partial<Article>;
  readonly sentences: number;
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'one sentence is the lead',
    paragraphs: [{ sentences: [lead, vote, filler] }],
    sentences: 1,
    expected: [lead],
  },
  {
    name: 'article order, not rank order',
    paragraphs: [{ sentences: [vote, filler, lead] }],
    settings: { headline: 'Velmouth council approves ferry terminal for 48 million' },
    sentences: 2,
    expected: [vote, lead],
  },
  {
    name: 'a leaning sentence brings the one before',
    paragraphs: [
      { sentences: [filler] },
      {
        sentences: ['Velmouth has a mayor, Ilse Tarn.', 'She said a new ferry terminal for the harbour was approved.'],
      },
    ],
    settings: { headline: 'Velmouth harbour approves a new ferry terminal' },
    sentences: 2,
    expected: ['Velmouth has a mayor, Ilse Tarn.', 'She said a new ferry terminal for the harbour was approved.'],
  },
  {
    name: 'a dateline is left out at the head',
    paragraphs: [{ sentences: [`${wire}${lead}`, vote] }],
    settings: { dateline },
    sentences: 1,
    expected: [lead],
  },
  {
    name: 'a connective is left out where a name follows',
    paragraphs: [
      {
        sentences: [
          'Why do the gulls circle over the pier of Velmouth in the evening?',
          'Who feeds them?',
          `However, Velmouth council approved a ferry terminal for 48 million crowns.`,
        ],
      },
    ],
    settings: { headline: 'Velmouth council approved ferry terminal' },
    sentences: 1,
    expected: ['Velmouth council approved a ferry terminal for 48 million crowns.'],
  },
  {
    name: 'a sentence that would begin in lower case is not taken',
    paragraphs: [
      { sentences: [lead, filler, `However, the council approved a ferry terminal for Velmouth at 48 million.`] },
    ],
    settings: { headline: 'council approved ferry terminal for Velmouth at 48 million' },
    sentences: 1,
    expected: [lead],
  },
  {
    name: 'nothing of a sentence whose words are all of the dateline',
    paragraphs: [{ sentences: [`${wire}.`, vote, filler] }],
    settings: { dateline },
    sentences: 3,
    expected: [vote, filler],
  },
  {
    name: 'what may be the page is taken when nothing else is left',
    paragraphs: [
      {
        sentences: [
          'Why now?',
          'The newsletter of the Velmouth ferry council has eleven thousand readers since Tuesday, its first day.',
          'Who reads it, and what for, and how often do they?',
        ],
      },
    ],
    sentences: 2,
    expected: [
      'The newsletter of the Velmouth ferry council has eleven thousand readers since Tuesday, its first day.',
    ],
  },
  {
    name: 'no item of a list by its label',
    paragraphs: [{ sentences: [filler, 'Ilse Maria Tarn: ferry terminal, Velmouth harbour council, approved.', cost] }],
    settings: { headline: 'Ferry terminal Velmouth harbour council approved' },
    sentences: 2,
    expected: [filler, cost],
  },
  {
    name: 'neither a caption nor the credits below it, which stand at the head of the next sentence',
    paragraphs: [
      {
        sentences: [
          'A ferry leaves the old terminal of Velmouth as the harbour council meets on Tuesday.',
          `(Photo: Ada Quill) (Photo: Getty) ${lead}`,
          vote,
        ],
      },
    ],
    settings: { headline: 'Velmouth harbour council approves new ferry terminal' },
    sentences: 2,
    expected: [lead, vote],
  },
  {
    name: 'no short line without a stop',
    paragraphs: [
      { sentences: ['Velmouth harbour council approves ferry terminal for 48 million crowns'] },
      { sentences: [vote, cost] },
    ],
    settings: { headline: 'Velmouth harbour council approves ferry terminal' },
    sentences: 3,
    expected: [vote, cost],
  },
  {
    name: 'a line without a stop where few have one',
    paragraphs: [
      { sentences: ['Velmouth harbour council approves ferry terminal for 48 million crowns'] },
      { sentences: [vote] },
      { sentences: ['Residents of the harbour district fear noise and heavy traffic from it'] },
    ],
    settings: { headline: 'Velmouth harbour council approves ferry terminal for 48 million' },
    sentences: 1,
    expected: ['Velmouth harbour council approves ferry terminal for 48 million crowns'],
  },
  {
    name: 'what sounds like the page where it opens the story and has the headline',
    paragraphs: [
      {
        sentences: [
          'The newsletter of the Velmouth council has lost its editor after eleven years, it said.',
          filler,
          cost,
        ],
      },
    ],
    settings: { headline: 'Velmouth council newsletter loses editor' },
    sentences: 1,
    expected: ['The newsletter of the Velmouth council has lost its editor after eleven years, it said.'],
  },
  {
    name: 'a quotation that is closed by the mark that opens one',
    paragraphs: [
      {
        sentences: [
          `Mayor Ilse Tarn called the “new ferry terminal“ of Velmouth a gift to the harbour.`,
          filler,
          filler,
        ],
      },
    ],
    settings: { headline: 'Mayor Tarn calls Velmouth ferry terminal a gift' },
    sentences: 1,
    expected: ['Mayor Ilse Tarn called the “new ferry terminal“ of Velmouth a gift to the harbour.'],
  },
  {
    name: 'no answer without its question',
    paragraphs: [
      {
        sentences: [
          lead,
          'Who voted for the ferry terminal of the harbour council?',
          'Nine harbour councillors of Velmouth did.',
          filler,
        ],
      },
    ],
    sentences: 2,
    expected: [lead, filler],
  },
  {
    name: 'Japanese',
    paragraphs: [
      {
        sentences: [
          '港町の議会は火曜日、新しいフェリーターミナルの建設を承認した。',
          '総工費は四千八百万クラウンになる見込みだ。',
          '住民は騒音を心配している。',
        ],
      },
    ],
    settings: { language: 'ja' },
    sentences: 2,
    expected: [
      '港町の議会は火曜日、新しいフェリーターミナルの建設を承認した。',
      '総工費は四千八百万クラウンになる見込みだ。',
    ],
  },
];

for (const { name, paragraphs, settings, sentences, expected } of cases) {
  test(`selects: ${name}`, () => {
    expect(summarize(paragraphs, settings ?? {}, sentences)).toEqual(expected);
  });
}

const neverSelected: readonly { readonly name: string; readonly paragraph: MadeParagraph }[] = [
  { name: 'heading', paragraph: { kind: 'heading', sentences: ['Velmouth council approves the new ferry terminal.'] } },
  {
    name: 'caption',
    paragraph: { kind: 'caption', sentences: ['The ferry terminal that the council of Velmouth approved.'] },
  },
  {
    name: 'table',
    paragraph: { kind: 'table', sentences: ['Velmouth ferry terminal 48 million crowns council approved.'] },
  },
  { name: 'cut-off ending', paragraph: { sentences: ['The Velmouth council approved the ferry terminal after …'] } },
  {
    name: 'list head',
    paragraph: { sentences: ['The Velmouth council approved the ferry terminal because of these:'] },
  },
  { name: 'question', paragraph: { sentences: ['Why did the council of Velmouth approve the ferry terminal?'] } },
  { name: 'fragment', paragraph: { sentences: ['Velmouth ferry terminal approved.'] } },
  {
    name: 'read more',
    paragraph: { sentences: ['Read more about the Velmouth ferry terminal that the council approved.'] },
  },
  {
    name: 'reporting by',
    paragraph: { sentences: ['Reporting by Ada Quill at the Velmouth ferry terminal council, approved.'] },
  },
  {
    name: 'half a quotation',
    paragraph: { sentences: ['“The council of Velmouth approved the ferry terminal and nobody asked us.'] },
  },
  {
    name: 'first word leans on nothing that is selected',
    paragraph: { sentences: ['Why?', 'It approved the Velmouth council ferry terminal.'] },
  },
];

for (const { name, paragraph } of neverSelected) {
  test(`never selects: ${name}`, () => {
    const headline = 'Velmouth council approves ferry terminal';
    expect(summarize([{ sentences: [filler, cost] }, paragraph], { headline }, 3)).toEqual([filler, cost]);
  });
}

const clock = (i: number): MadeParagraph => ({
  sentences: [`1${i}:30 The ferry council of Velmouth meets again, ${i} people say.`],
});
const score = (i: number): MadeParagraph => ({
  sentences: [`Velmouth Rovers ${i} Harbour Town ${i + 1} Tarn 12 Quill 80`],
});

const abstentions: readonly {
  readonly name: string;
  readonly paragraphs: readonly MadeParagraph[];
  readonly settings?: Partial<Article>;
  readonly expected: readonly string[];
}[] = [
  { name: 'nothing', paragraphs: [], expected: ['no-sentence'] },
  { name: 'an alert', paragraphs: [{ sentences: [lead] }], expected: ['too-short'] },
  {
    name: 'two words twice',
    paragraphs: [{ sentences: ['Ferry approved.', 'More follows.'] }],
    expected: ['too-short'],
  },
  {
    name: 'questions only',
    paragraphs: [{ sentences: [lead, vote].map((sentence) => sentence.replace('.', '?')) }],
    expected: ['no-sentence'],
  },
  { name: 'results', paragraphs: [0, 1, 2, 3, 4].map(score), expected: ['no-prose'] },
  {
    name: 'a gallery by its captions',
    paragraphs: [{ kind: 'caption', sentences: [lead, vote] }, { sentences: [filler] }],
    expected: ['gallery'],
  },
  {
    name: 'a gallery by its headline',
    paragraphs: [{ sentences: [lead, vote] }],
    settings: { headline: 'In pictures: the new ferry terminal' },
    expected: ['gallery'],
  },
  {
    name: 'a page that says that it is a list',
    paragraphs: [{ sentences: [lead, vote, cost] }],
    settings: { notes: [{ rule: 'stated-index-page', message: '' }] },
    expected: ['index-page'],
  },
  {
    name: 'a page that says that it is a live blog',
    paragraphs: [{ sentences: [lead, vote, cost] }],
    settings: { notes: [{ rule: 'stated-live-blog', message: '' }] },
    expected: ['live-blog'],
  },
  {
    name: 'a page that says that it is a gallery',
    paragraphs: [{ sentences: [lead, vote, cost] }],
    settings: { notes: [{ rule: 'stated-gallery', message: '' }] },
    expected: ['gallery'],
  },
  {
    name: 'a live headline over times that were cleaned away',
    paragraphs: [{ sentences: [lead, vote, cost] }],
    settings: { headline: 'Ferry vote: live updates', notes: [{ rule: 'timestamps-in-body', message: '' }] },
    expected: ['live-blog'],
  },
  {
    name: 'no table in a language without stops',
    paragraphs: [{ sentences: [lead, vote, cost].map((sentence) => sentence.slice(0, -1)) }],
    settings: { language: 'th' },
    expected: ['language-not-evaluated'],
  },
  {
    name: 'a live blog',
    paragraphs: [{ sentences: [lead, vote] }, ...[0, 1, 2, 3].map(clock)],
    settings: { headline: 'Ferry vote: live updates' },
    expected: ['live-blog'],
  },
  {
    name: 'a live blog with entries of four paragraphs',
    paragraphs: [0, 1, 2, 3, 4, 5].flatMap((hour) => [
      clock(hour),
      { sentences: [lead] },
      { sentences: [vote] },
      { sentences: [cost] },
    ]),
    expected: ['live-blog'],
  },
  {
    name: 'rows of numbers that end like sentences',
    paragraphs: [0, 1, 2, 3, 4].map((team) => ({ sentences: [`Velmouth ${team}1 12 .584 4 7 8 12 19 2.`] })),
    expected: ['no-prose'],
  },
  {
    name: 'a correction',
    paragraphs: [{ sentences: [lead, vote] }],
    settings: { headline: 'Correction: ferry terminal' },
    expected: ['correction'],
  },
  {
    name: 'no correction with the whole article',
    paragraphs: [{ sentences: [lead, vote, cost, filler, lead, vote, cost] }],
    settings: { headline: 'Correction: ferry terminal' },
    expected: [],
  },
  {
    name: 'no correction by a headline about one',
    paragraphs: [{ sentences: [lead, vote, cost] }],
    settings: { headline: 'Corrections officer elected mayor' },
    expected: [],
  },
  { name: 'no live blog by one time', paragraphs: [{ sentences: [lead, vote] }, clock(4)], expected: [] },
  {
    name: 'no live blog by its headline alone',
    paragraphs: [{ sentences: [lead, vote] }],
    settings: { headline: 'How minute-by-minute tickers won' },
    expected: [],
  },
  { name: 'a score among sentences', paragraphs: [{ sentences: [lead, vote] }, score(1)], expected: [] },
];

for (const { name, paragraphs, settings, expected } of abstentions) {
  test(`abstains: ${name}`, () => {
    const { summary, notes } = rank(makeArticle(paragraphs, settings));
    expect(summary.sentences.length === 0).toBe(expected.some((rule) => rule !== 'language-not-evaluated'));
    expect(notes.map(({ rule }) => rule)).toEqual(expected);
  });
}

test('notes a language that was not evaluated', () => {
  const { summary, notes } = rank(makeArticle([{ sentences: [lead, vote, cost] }], { language: 'sw' }));
  expect(summary.sentences).toHaveLength(3);
  expect(notes.map(({ rule }) => rule)).toEqual(['language-not-evaluated']);
});

const anySentence = fc.constantFrom(
  lead,
  vote,
  cost,
  filler,
  'But why?',
  '“We won',
  'he said.”',
  'However, Tarn objected to the cost.',
  'It rained all day long there.',
  '',
  '٣',
  '新',
);
const anyParagraph = fc.array(anySentence, { maxLength: 6 }).map((sentences) => ({ sentences }));

test('a summary is in order, disjoint, within its sentences, ranked 1 to n, without what it must avoid', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph, { maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (paragraphs, most) => {
      const made = makeArticle(paragraphs);
      const { salience, summary } = rank(made, most);
      expect(salience).toHaveLength(made.segmentation.sentences.length);
      expect(salience.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(summary.sentences.length).toBeLessThanOrEqual(most);
      let end = 0;
      for (const selected of summary.sentences) {
        const sentence = made.segmentation.sentences[selected.sentence];
        expect(selected.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? 0));
        expect(selected.end).toBe(sentence?.end);
        end = selected.end;
      }
      const ranks = summary.sentences.map(({ rank }) => rank).sort((a, b) => a - b);
      expect(ranks).toEqual(ranks.map((_, i) => i + 1));
      const { unbalancedQuotes, boilerplateSentences } = summary.quality;
      expect([unbalancedQuotes, boilerplateSentences]).toEqual([0, 0]);
    }),
  );
});
