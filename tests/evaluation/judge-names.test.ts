import { expect, test } from 'vitest';
import { judgeNames } from '../../evaluation/judge-names.ts';
import { type Found, laidStory, recordOf } from './story.ts';

const finn = { id: 'e1', type: 'person', forms: ['Orla Finn'] } as const;
const all = [
  finn,
  { id: 'e2', type: 'organisation', forms: ['Marine Office'] },
  { id: 'e3', type: 'place', forms: ['Dunmore'] },
  { id: 'e4', type: 'place', forms: ['Arklow'] },
] as const;
const missed = ['Dunmore: not found', 'Arklow: not found', 'Marine Office: not found'];

interface Row {
  readonly name: string;
  readonly entities: NonNullable<Found['entities']>;
  readonly precision: readonly [right: number, of: number];
  readonly recall: readonly [right: number, of: number];
  readonly roles?: readonly [right: number, wrong: number];
  readonly faults: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'all', entities: all, precision: [4, 4], recall: [4, 4], faults: [] },
  {
    name: 'none',
    entities: [],
    precision: [0, 0],
    recall: [0, 4],
    faults: ['Dunmore: not found', 'Arklow: not found', 'Orla Finn: not found', 'Marine Office: not found'],
  },
  {
    name: 'a role',
    entities: [{ ...finn, role: 'harbour master' }],
    precision: [1, 1],
    recall: [1, 4],
    roles: [1, 0],
    faults: missed,
  },
  {
    name: 'another role',
    entities: [{ ...finn, role: 'lawyer' }],
    precision: [1, 1],
    recall: [1, 4],
    roles: [0, 1],
    faults: ['Orla Finn: role lawyer, should be harbour master', ...missed],
  },
  {
    name: 'no name',
    entities: [...all, { id: 'e5', type: 'person', forms: ['Repairs'] }],
    precision: [4, 5],
    recall: [4, 4],
    faults: ['Repairs: person, is no name of the article'],
  },
  {
    name: 'another type',
    entities: [{ ...finn, type: 'place' }],
    precision: [0, 1],
    recall: [1, 4],
    faults: ['Orla Finn: place, should be person', ...missed],
  },
  {
    name: 'an event for another name',
    entities: [...all, { id: 'e5', type: 'event', forms: ['Brannagh'] }],
    precision: [5, 5],
    recall: [4, 4],
    faults: [],
  },
  {
    name: 'an optional name of another type',
    entities: [...all, { id: 'e5', type: 'place', forms: ['Niall Finn'] }],
    precision: [5, 5],
    recall: [4, 4],
    faults: [],
  },
  {
    name: 'in parts',
    entities: [...all, { id: 'e5', type: 'place', forms: ['off Dunmore'] }],
    precision: [5, 5],
    recall: [4, 4],
    faults: ['off Dunmore: the same as Dunmore'],
  },
  {
    name: 'joined',
    entities: [{ ...finn, forms: ['Orla Finn', 'Niall Finn'] }],
    precision: [1, 1],
    recall: [1, 4],
    faults: ['Orla Finn: joins Orla Finn and Niall Finn', ...missed],
  },
];
for (const { name, entities, precision, recall, roles = [0, 0], faults } of rows)
  test(`judges names: ${name}`, () => {
    const { shares, faults: own } = judgeNames(laidStory, recordOf({ entities }));
    expect(shares['names precision']).toEqual({ right: precision[0], of: precision[1] });
    expect(shares['names recall']).toEqual({ right: recall[0], of: recall[1] });
    expect(shares['roles right']).toEqual({ right: roles[0], of: 1 });
    expect(shares['roles wrong']).toEqual({ right: roles[1], of: roles[0] + roles[1] });
    expect(shares['names split']?.right).toBe(faults.filter((fault) => fault.includes('the same as')).length);
    expect(shares['names joined']?.right).toBe(faults.filter((fault) => fault.includes('joins')).length);
    expect(own.map(({ text, reason }) => `${text}: ${reason}`)).toEqual(faults);
  });
