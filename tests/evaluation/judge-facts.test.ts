import { expect, test } from 'vitest';
import { judgeFact } from '../../evaluation/judge-fact.ts';
import { judgeFacts } from '../../evaluation/judge-facts.ts';
import type { KeyFact } from '../../evaluation/record-parts.ts';
import { laidStory, recordOf } from './story.ts';

type Expected = 'useful' | 'trivial' | { wrong: string };
type Row = readonly [name: string, fact: Partial<KeyFact> & { text: string }, expected: Expected];

const finn = { text: 'Orla Finn', entity: 'e1' };
const sank = 'The ferry Brannagh sank off Dunmore on Monday';
const seal = 'a seal had been left out';
const failed = `A pump failed because ${seal}`;
const checked = 'the crew had checked the seal';
const timex = (value: string) => ({ type: 'DATE', value }) as const;
const [attributed, forecast] = [{ mode: 'attributed' }, { mode: 'forecast' }] as const;

const tables: Readonly<Partial<Record<KeyFact['kind'], readonly Row[]>>> = {
  who: [
    ['an actor', finn, 'useful'],
    ['an actor with the role', { ...finn, role: 'the harbour master' }, 'useful'],
    ['another role', { ...finn, role: 'lawyer' }, { wrong: 'role lawyer, should be harbour master' }],
    ['a role where there is none', { text: 'Brannagh', role: 'ferry' }, { wrong: 'role ferry, should be none' }],
    ['a name that does not act', { text: 'Niall Finn', entity: 'e3' }, 'trivial'],
    ['no name', { text: 'pump' }, { wrong: 'no name of the article' }],
    ['a name of another type', { text: 'Dunmore', entity: 'e9' }, { wrong: 'is person, should be place' }],
  ],
  what: [
    ['the clause', { text: sank }, 'useful'],
    ['most of its words', { text: 'ferry Brannagh sank off Dunmore' }, 'useful'],
    ['cut', { text: 'The ferry Brannagh sank off' }, { wrong: 'does not tell the news, or is cut' }],
    [
      'too much',
      { text: `${sank}, and 12 people are missing. It had left Arklow at dawn` },
      { wrong: 'does not tell the news, or is cut' },
    ],
    ['another clause', { text: failed }, { wrong: 'does not tell the news, or is cut' }],
    ['asserted, but handed on', { text: sank, ...attributed }, { wrong: 'attributed, but it is asserted' }],
  ],
  when: [
    ['dates the news', { text: 'on Monday', timex: timex('2026-03-09') }, 'useful'],
    ['a clock time of the day', { text: 'Monday', timex: timex('2026-03-09T05:30') }, 'useful'],
    ['another day', { text: 'Monday', timex: timex('2026-03-16') }, { wrong: '2026-03-16, should be 2026-03-09' }],
    ['dates something else', { text: 'dawn', timex: timex('2026-03-09T06:00') }, 'trivial'],
    ['no time', { text: 'Dunmore', timex: timex('2026-03-09') }, { wrong: 'no time' }],
  ],
  where: [
    ['where it happens', { text: 'off Dunmore' }, 'useful'],
    ['another place', { text: 'Arklow' }, 'trivial'],
    ['no place', { text: 'Marine Office' }, { wrong: 'no place of the article' }],
  ],
  why: [
    ['stated', { text: 'because a seal had been left out' }, 'useful'],
    ['in many other words', { text: `${failed}, the harbour master Orla Finn said. Repairs may cost` }, 'useful'],
    ['another clause', { text: 'It had left Arklow at dawn' }, { wrong: 'not the stated reason or means of the news' }],
  ],
  how: [['none is stated', { text: seal }, { wrong: 'not the stated reason or means of the news' }]],
  figure: [
    ['main', { text: '12 people', value: 12 }, 'useful'],
    ['another value', { text: '12', value: 2 }, { wrong: '2, should be 12' }],
    ['no value', { text: '12' }, { wrong: 'no value, should be 12' }],
    ['asserted, but handed on', { text: '12', value: 12, ...attributed }, { wrong: 'attributed, but it is asserted' }],
    ['the lower end', { text: '€4m to €6m', value: 4e6, unit: 'EUR', ...forecast }, 'trivial'],
    ['the upper end', { text: '€6m', value: 6e6, unit: 'EUR', ...forecast }, 'trivial'],
    ['another currency', { text: '€4m', value: 4e6, unit: 'USD', ...forecast }, { wrong: 'USD, should be EUR' }],
    ['no currency', { text: '€4m', value: 4e6, ...forecast }, { wrong: 'no currency, should be EUR' }],
    ['a forecast as a fact', { text: '€4m', value: 4e6, unit: 'EUR' }, { wrong: 'asserted, but it is forecast' }],
    ['in a question', { text: '9', value: 9 }, 'trivial'],
    ['no figure', { text: 'Dunmore', value: 1 }, { wrong: 'no figure' }],
  ],
  quotation: [
    ['with its speaker', { text: failed, speaker: 'e1' }, 'useful'],
    ['without its speaker', { text: failed }, 'trivial'],
    ['another speaker', { text: failed, speaker: 'e3' }, { wrong: 'said by Niall Finn, should be Orla Finn' }],
    ['a house for its lawyer', { text: checked, speaker: 'e2' }, 'useful'],
    [
      'a person of the same name',
      { text: checked, speaker: 'e8' },
      { wrong: 'said by Marine Office, should be nobody by name' },
    ],
    ['a person for nobody', { text: checked, speaker: 'e1' }, { wrong: 'said by Orla Finn, should be nobody by name' }],
    ['a few of the words', { text: 'pump failed because', speaker: 'e1' }, 'useful'],
    ['less than half of it', { text: 'left out, the harbour master Orla Finn said.' }, { wrong: 'nobody says this' }],
    ['nobody says it', { text: 'It had left Arklow at dawn', speaker: 'e1' }, { wrong: 'nobody says this' }],
  ],
};
const entities = [
  { id: 'e1', type: 'person', forms: ['Orla Finn'] },
  { id: 'e2', type: 'organisation', forms: ['Marine Office'] },
  { id: 'e3', type: 'person', forms: ['Niall Finn'] },
  { id: 'e8', type: 'person', forms: ['Marine Office'] },
  { id: 'e9', type: 'person', forms: ['Dunmore'] },
] as const;

for (const [kind, rows] of Object.entries(tables) as [KeyFact['kind'], readonly Row[]][])
  for (const [name, fact, expected] of rows)
    test(`judges a ${kind}: ${name}`, () => {
      const record = recordOf({ entities, keyFacts: [{ kind, ...fact }] });
      const [keyFact] = record.keyFacts ?? [];
      expect(keyFact && judgeFact(keyFact, laidStory, record)).toEqual(expected);
    });

const who = (fact: Partial<KeyFact> & { text: string }) => ({ kind: 'who', ...fact }) as const;
const what = (text: string) => ({ kind: 'what', text }) as const;
const repeated = [
  { name: 'an entity', keyFacts: [who(finn), who(finn)], useful: 1 },
  { name: 'the same words', keyFacts: [who({ text: 'Brannagh' }), who({ text: 'Brannagh' })], useful: 1 },
  { name: 'another entity', keyFacts: [who(finn), who({ text: 'Brannagh' })], useful: 2 },
  { name: 'most of a clause', keyFacts: [what(sank), what('ferry Brannagh sank off Dunmore')], useful: 1 },
  {
    name: 'another kind',
    keyFacts: [who({ text: 'Dunmore' }), { kind: 'where', text: 'Dunmore' } as const],
    useful: 1,
  },
];
for (const { name, keyFacts, useful } of repeated)
  test(`a fact told again is of no more use: ${name}`, () => {
    const { shares } = judgeFacts(laidStory, recordOf({ keyFacts }));
    expect(shares['key facts useful']).toEqual({ right: useful, of: 2 });
    expect(shares['key facts correct']).toEqual({ right: 2, of: 2 });
  });

test('counts facts by kind', () => {
  const keyFacts = [who(finn), who({ text: 'Niall Finn', entity: 'e3' }), who({ text: 'pump' }), what(sank)];
  const { shares, faults } = judgeFacts(laidStory, recordOf({ keyFacts }));
  expect(shares).toMatchObject({
    'records with a wrong key fact': { right: 1, of: 1 },
    'wrong key facts a record': { right: 1, of: 1 },
    'useful key facts a record': { right: 2, of: 1 },
    'key facts correct': { right: 3, of: 4 },
    'key facts useful': { right: 2, of: 4 },
    'who correct': { right: 2, of: 3 },
    'who useful': { right: 1, of: 3 },
    'what correct': { right: 1, of: 1 },
    'how correct': { right: 0, of: 0 },
  });
  expect(faults).toEqual([{ about: 'who', text: 'pump', reason: 'no name of the article' }]);
});
