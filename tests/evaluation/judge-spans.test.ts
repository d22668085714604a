import { expect, test } from 'vitest';
import { findFigureFault } from '../../evaluation/find-figure-fault.ts';
import { findTimeFault } from '../../evaluation/find-time-fault.ts';
import { judgeFigures, judgeQuotations, judgeTimes } from '../../evaluation/judge-spans.ts';
import { judgeSpeakers } from '../../evaluation/judge-speakers.ts';
import { laidStory, recordOf } from './story.ts';

const failed = 'A pump failed because a seal had been left out';
const checked = 'the crew had checked the seal';

const rows = [
  {
    name: 'times, all of them',
    judge: judgeTimes,
    found: {
      timexes: [
        { text: 'on Monday', value: '2026-03-09' },
        { text: 'dawn', value: '2026-03-09T06' },
      ],
    },
    precision: [2, 2],
    recall: [2, 2],
    faults: [],
  },
  {
    name: 'a time with another value, and what is no time',
    judge: judgeTimes,
    found: {
      timexes: [
        { text: 'Monday', value: '2026-03-16' },
        { text: 'pump', value: 'PRESENT_REF' },
      ],
    },
    precision: [0, 2],
    recall: [0, 2],
    faults: ['Monday: 2026-03-16, should be 2026-03-09', 'pump: there is none', 'dawn: not found'],
  },
  {
    name: 'figures, an ordinal among them',
    judge: judgeFigures,
    found: {
      figures: [
        { text: '12 people', type: 'count', value: 12 },
        { text: '€4m', type: 'money', value: 4e6, unit: 'EUR' },
        { text: 'A lawyer', type: 'ordinal', value: 1 },
      ],
    },
    precision: [2, 2],
    recall: [2, 2],
    faults: [],
  },
  {
    name: 'an optional figure that is wrong',
    judge: judgeFigures,
    found: { figures: [{ text: '9', type: 'count', value: 90 }] },
    precision: [0, 0],
    recall: [0, 2],
    faults: ['12 people: not found', '€4m to €6m: not found'],
  },
  {
    name: 'an optional figure that is right',
    judge: judgeFigures,
    found: { figures: [{ text: '9', type: 'count', value: 9 }] },
    precision: [1, 1],
    recall: [0, 2],
    faults: ['12 people: not found', '€4m to €6m: not found'],
  },
  {
    name: 'quotations, one without its speaker',
    judge: judgeQuotations,
    found: { quotations: [{ text: failed }, { text: checked, speaker: 'e2' }] },
    precision: [2, 2],
    recall: [2, 2],
    faults: [],
  },
  {
    name: 'a quotation with another speaker',
    judge: judgeQuotations,
    found: { quotations: [{ text: failed, speaker: 'e3' }] },
    precision: [0, 1],
    recall: [0, 2],
    faults: [`${failed}: said by Niall Finn, should be Orla Finn`, `${checked}: not found`],
  },
] as const;
for (const { name, judge, found, precision, recall, faults } of rows)
  test(`judges ${name}`, () => {
    const { shares, faults: own } = judge(laidStory, recordOf(found));
    expect(Object.values(shares)).toEqual([precision, recall].map(([right, of]) => ({ right, of })));
    expect(own.map(({ text, reason }) => `${text}: ${reason}`)).toEqual(faults);
  });

const speakers = [
  { name: 'an entity', quotation: { text: failed, speaker: 'e1' }, expected: { right: 1, of: 1 } },
  { name: 'words', quotation: { text: failed, speakerText: 'harbour master Finn' }, expected: { right: 0, of: 1 } },
  { name: 'words with the name', quotation: { text: failed, speakerText: 'Finn' }, expected: { right: 1, of: 1 } },
  { name: 'nobody', quotation: { text: failed }, expected: { right: 0, of: 1 } },
  { name: 'somebody else', quotation: { text: failed, speaker: 'e3' }, expected: { right: 0, of: 1 } },
  { name: 'no name in the label', quotation: { text: checked, speaker: 'e1' }, expected: { right: 0, of: 0 } },
];
for (const { name, quotation, expected } of speakers)
  test(`judges a speaker: ${name}`, () => {
    const { shares } = judgeSpeakers(laidStory, recordOf({ quotations: [quotation] }));
    expect(shares['speakers right']).toEqual(expected);
  });

const times = [
  { labelled: '2026-03', own: '2026-03', isRight: true },
  { labelled: '2026-03', own: '2026-04', isRight: false },
  { labelled: '2026-03', own: '2026-03-09', isRight: false },
  { labelled: '2026-03-09', own: '2026-03-09T08:30', isRight: true },
  { labelled: '2026-03-09T08:30', own: '2026-03-09', isRight: true },
  { labelled: '2026-03-09T08:30', own: '2026-03-09T08:30:00+01:00', isRight: true },
  { labelled: '2026-03-09T08:30', own: '2026-03-09T09:30', isRight: false },
  { labelled: '2026-03-09T08:30Z', own: '2026-03-09T08:30', isRight: true },
  { labelled: '2026-03-09T08Z', own: '2026-03-09T08', isRight: true },
  { labelled: 'XXXX-06-18', own: 'XXXX-06-18', isRight: true },
  { labelled: 'XXXX-06', own: 'XXXX-XX-18', isRight: true },
  { labelled: '2026-06-18', own: 'XXXX-06-18', isRight: false },
  { labelled: null, own: 'XXXX-06-18', isRight: true },
  { labelled: 'P3Y', own: 'P3M', isRight: false },
];
for (const { labelled, own, isRight } of times)
  test(`a time that is ${labelled} may ${isRight ? '' : 'not '}be ${own}`, () =>
    expect(findTimeFault({ value: labelled }, { value: own }) === undefined).toBe(isRight));

const figures = [
  { name: 'a score', type: 'score', value: '3-1', own: { value: 3 }, isRight: true },
  { name: 'a number for a vague amount', type: 'count', value: null, own: { value: 24 }, isRight: false },
  { name: 'no number for a vague amount', type: 'count', value: null, own: {}, isRight: true },
  { name: 'lost in arithmetic', type: 'percent', value: 0.3, own: { value: 0.1 + 0.2 }, isRight: true },
  { name: 'near is not the same', type: 'count', value: 1000, own: { value: 1001 }, isRight: false },
  { name: 'the unit of what is no money', type: 'quantity', value: 5, own: { value: 5, unit: 'miles' }, isRight: true },
] as const;
for (const { name, type, value, own, isRight } of figures)
  test(`a figure: ${name}`, () => {
    const rest = { s: 1, text: 'some', unit: 'km', modifier: null, mode: 'asserted', main: false } as const;
    expect(findFigureFault({ type, value, ...rest }, own) === undefined).toBe(isRight);
  });
