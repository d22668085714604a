import type { Label } from '../../evaluation/label.ts';
import { layOver } from '../../evaluation/lay-over.ts';
import type { Entity, Figure, KeyFact, Quotation, Timex } from '../../evaluation/record-parts.ts';
import type { NewsSummaryRecord } from '../../lib/index.ts';

const sentences = [
  'The ferry Brannagh sank off Dunmore on Monday, and 12 people are missing.',
  'It had left Arklow at dawn.',
  'A pump failed because a seal had been left out, the harbour master Orla Finn said.',
  'Repairs may cost €4m to €6m.',
  'A lawyer for the Marine Office said the crew had checked the seal.',
  'Will the boat with its 9 lifeboats be raised?',
  'Photo: Niall Finn',
] as const;

/** The text that a record of the story points into. */
export const body = sentences.join(' ');

/** What is right in a story of seven sentences, and enough to judge every kind of thing by. */
export const story: Label = {
  article: 'evaluation/articles/story.json',
  kind: 'news',
  sentences: [
    { s: 1, importance: 3, needs: [], mode: 'asserted', text: sentences[0] },
    { s: 2, importance: 1, needs: [1], mode: 'asserted', text: sentences[1] },
    { s: 3, importance: 2, needs: [], mode: 'attributed', text: sentences[2] },
    { s: 4, importance: 1, needs: [], mode: 'forecast', text: sentences[3] },
    { s: 5, importance: 2, needs: [], mode: 'attributed', text: sentences[4] },
    { s: 6, importance: 1, needs: [], mode: 'question', text: sentences[5] },
    { s: 7, importance: 0, needs: [], mode: 'asserted', text: sentences[6] },
  ],
  names: [
    { type: 'other', name: 'Brannagh', forms: ['Brannagh'], roles: [], actor: true },
    { type: 'place', name: 'Dunmore', forms: ['Dunmore'], roles: [], actor: false },
    { type: 'place', name: 'Arklow', forms: ['Arklow'], roles: [], actor: false },
    { type: 'person', name: 'Orla Finn', forms: ['Orla Finn'], roles: ['harbour master'], actor: true },
    { type: 'organisation', name: 'Marine Office', forms: ['Marine Office'], roles: [], actor: true },
    { type: 'person', name: 'Niall Finn', forms: ['Niall Finn'], roles: [], actor: false, optional: true },
  ],
  times: [
    { s: 1, text: 'Monday', value: '2026-03-09', event: true },
    { s: 2, text: 'dawn', value: null, event: false },
  ],
  figures: [
    { s: 1, text: '12 people', type: 'count', value: 12, unit: null, modifier: null, mode: 'asserted', main: true },
    {
      ...{ s: 4, text: '€4m to €6m', type: 'money', value: 4e6, high: 6e6, unit: 'EUR', modifier: null },
      ...{ mode: 'forecast', main: false },
    },
    {
      ...{ s: 6, text: '9 lifeboats', type: 'count', value: 9, unit: null, modifier: null, mode: 'question' },
      ...{ main: false, optional: true },
    },
  ],
  quotations: [
    {
      ...{ s: 3, text: 'A pump failed because a seal had been left out', directness: 'indirect' },
      ...{ speaker: 'Orla Finn', speakerName: 'Orla Finn' },
    },
    {
      ...{ s: 5, text: 'the crew had checked the seal', directness: 'indirect' },
      ...{ speaker: 'A lawyer for the Marine Office', speakerName: null },
    },
  ],
  facts: {
    what: [{ s: 1, text: 'The ferry Brannagh sank off Dunmore on Monday' }],
    who: ['Brannagh'],
    when: [{ s: 1, text: 'Monday' }],
    where: ['Dunmore'],
    why: [{ s: 3, text: 'a seal had been left out' }],
    how: [],
  },
};

export const laidStory = layOver(story, body);

type WithText<T> = Partial<T> & { readonly text: string };

/** What a record of the story found, by its texts; the rest does not matter to a judge. */
export interface Found {
  /** Numbers of sentences. */
  readonly summary?: readonly number[];
  readonly keyFacts?: readonly WithText<KeyFact>[];
  /** Each with the forms that name it in the story. */
  readonly entities?: readonly (Partial<Entity> & { readonly forms: readonly string[] })[];
  readonly timexes?: readonly WithText<Timex>[];
  readonly figures?: readonly WithText<Figure>[];
  readonly quotations?: readonly WithText<Quotation>[];
}

/** The entities that records of the story can speak of. */
const entities: NonNullable<Found['entities']> = [
  { id: 'e1', type: 'person', forms: ['Orla Finn'] },
  { id: 'e2', type: 'organisation', forms: ['Marine Office'] },
  { id: 'e3', type: 'person', forms: ['Niall Finn'] },
];

export function recordOf(found: Found): NewsSummaryRecord {
  const record = {
    language: 'en',
    bodies: [{ value: body }],
    summary: { sentences: (found.summary ?? []).map((s) => locate({ text: sentences[s - 1] ?? '' })) },
    keyFacts: (found.keyFacts ?? []).map((fact) => ({ mode: 'asserted', ...locate(fact) })),
    annotations: {
      sentences: [],
      entities: (found.entities ?? entities).map(({ forms, ...entity }) => ({
        name: forms[0],
        ...entity,
        mentions: forms.map((text) => locate({ text })),
      })),
      timexes: (found.timexes ?? []).map(locate),
      figures: (found.figures ?? []).map(locate),
      quotations: (found.quotations ?? []).map(locate),
    },
  };
  return record as unknown as NewsSummaryRecord;
}

/** Puts the place of a text into it. */
function locate<T extends { readonly text: string }>(item: T): T & { start: number; end: number } {
  const start = body.indexOf(item.text);
  if (start < 0) throw new Error(`${JSON.stringify(item.text)} is not in the story.`);
  return { ...item, start, end: start + item.text.length };
}
