import { expect, test } from 'vitest';
import { checkLabel } from '../../evaluation/check-label.ts';
import { label as form, type Label, type LabelledSentence } from '../../evaluation/label.ts';
import { story } from './story.ts';

const [brannagh] = story.names;

const misshapen = [
  { name: 'no object', label: [], fault: 'label is []; it should be an object' },
  {
    name: 'a member that is missing',
    label: { ...story, kind: undefined },
    fault: 'label.kind is missing; it should be a text',
  },
  { name: 'an empty text', label: { ...story, kind: ' ' }, fault: 'label.kind is " "; it should be a text' },
  { name: 'no list', label: { ...story, names: {} }, fault: 'label.names is {}; it should be a list' },
  {
    name: 'a value that is not on the list',
    label: { ...story, names: [{ ...brannagh, type: 'ship' }] },
    fault: 'label.names[0].type is "ship"; it should be one of "person", "organisation", "place", "event", "other"',
  },
  {
    name: 'a member that is unknown',
    label: { ...story, names: [{ ...brannagh, optionl: true }] },
    fault: 'label.names[0].optionl is unknown; known are type, name, forms, roles, actor, optional',
  },
  {
    name: 'a value that may be null',
    label: { ...story, times: [{ s: 1, text: 'Monday', value: 9, event: true }] },
    fault: 'label.times[0].value is 9; it should be a text or null',
  },
  {
    name: 'a sentence 0',
    label: { ...story, times: [{ s: 0, text: 'Monday', value: null, event: true }] },
    fault: 'label.times[0].s is 0; it should be the number of a sentence, from 1',
  },
];
for (const { name, label, fault } of misshapen)
  test(`the form of a label: ${name}`, () => expect(form(label, 'label')).toEqual([fault]));

test('a label that is right has no fault', () => {
  expect(form(story, 'label')).toEqual([]);
  expect(checkLabel(story)).toEqual([]);
});

/** The sentences, the last of them changed. */
const changeLast = (change: Partial<LabelledSentence>): readonly LabelledSentence[] =>
  story.sentences.map((each) => (each.s === story.sentences.length ? { ...each, ...change } : each));

const monday = { text: 'Monday', value: null, event: false };
const { facts } = story;
const contradictory: readonly { name: string; label: Partial<Label>; fault: string }[] = [
  {
    name: 'a number left out',
    label: { sentences: changeLast({ s: 8 }) },
    fault: 'sentences[6].s is 8; it should be 7',
  },
  {
    name: 'a sentence that needs itself',
    label: { sentences: changeLast({ needs: [7] }) },
    fault: 'sentences[6].needs has 7; it should have numbers of other sentences',
  },
  {
    name: 'a sentence that needs one that is not there',
    label: { sentences: changeLast({ needs: [8] }) },
    fault: 'sentences[6].needs has 8; it should have numbers of other sentences',
  },
  {
    name: 'a text of another sentence',
    label: { times: [{ s: 2, ...monday }] },
    fault: 'times[0].text is "Monday"; it should stand in sentence 2',
  },
  {
    name: 'a text of a sentence that is not there',
    label: { times: [{ s: 9, ...monday }] },
    fault: 'times[0].text is "Monday"; it should stand in sentence 9',
  },
  {
    name: 'a clause that is not there',
    label: { facts: { ...facts, how: [{ s: 1, text: 'by night' }] } },
    fault: 'facts.how[0].text is "by night"; it should stand in sentence 1',
  },
  {
    name: 'a form that is not there',
    label: { names: [...story.names, { type: 'place', name: 'Cobh', forms: ['Cobh'], roles: [], actor: false }] },
    fault: 'names[6].forms[0] is "Cobh"; it should stand in a sentence',
  },
  {
    name: 'a name twice',
    label: { names: [...story.names, ...story.names.slice(0, 1)] },
    fault: 'names[6].name is "Brannagh" again; each name should stand once',
  },
  {
    name: 'an actor without a name',
    label: { facts: { ...facts, who: ['Finn'] } },
    fault: 'facts.who[0] is "Finn"; it should be one of the names',
  },
  {
    name: 'a place that is not there',
    label: { facts: { ...facts, where: ['Cobh'] } },
    fault: 'facts.where[0] is "Cobh"; it should stand in a sentence',
  },
  {
    name: 'a speaker without a name',
    label: { quotations: story.quotations.map((each) => ({ ...each, speakerName: each.speakerName && 'Finn' })) },
    fault: 'quotations[0].speakerName is "Finn"; it should be one of the names',
  },
];
for (const { name, label, fault } of contradictory)
  test(`a label contradicts itself: ${name}`, () => expect(checkLabel({ ...story, ...label })).toEqual([fault]));
