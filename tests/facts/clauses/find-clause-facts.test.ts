import { expect, test } from 'vitest';
import type { KeyFactKind } from '../../../lib/model/key-fact.ts';
import { type Story, show } from '../read-story.ts';

type Case = readonly [kind: KeyFactKind, headline: string, text: string, expected: string];

const told: readonly Case[] = [
  [
    'why',
    'Ferry firm cuts jobs',
    'The ferry firm is to cut 200 jobs as fuel costs climb and bookings fall.',
    'as fuel costs climb and bookings fall',
  ],
  [
    'why',
    'Mill strike ends',
    'Workers at the mill voted to end their strike after the owners agreed to a rise.',
    'after the owners agreed to a rise',
  ],
  [
    'why',
    'Pool to close',
    'The Orrest pool will close in April, since the town can no longer pay for its heating.',
    'since the town can no longer pay for its heating',
  ],
  [
    'why',
    'Mayor of Tull quits',
    'The mayor of Tull quit on Tuesday. His resignation follows weeks of protests over the sale of the harbour.',
    'follows weeks of protests over the sale of the harbour',
  ],
  [
    'why',
    'Grain prices rise',
    'Grain prices rose by a tenth in May. This was mainly because of drought in the north, traders said.',
    'because of drought in the north',
  ],
  [
    'why',
    'Town bans cars',
    'The town will ban cars from its square. The ban is a response to the death of a cyclist, the town said.',
    'response to the death of a cyclist',
  ],
  [
    'why',
    'Army on alert in Tull',
    'The army was put on alert in Tull. The order comes after two islands exchanged fire.',
    'after two islands exchanged fire',
  ],
  [
    'why',
    'Clinic hires nurses',
    'The Orrest clinic will hire 40 nurses to reduce waiting times, its head said.',
    'to reduce waiting times',
  ],
  [
    'why',
    'Skipper barred from port',
    'A skipper was barred from the port for spreading “false” news about a leak.',
    'for spreading “false” news about a leak',
  ],
  [
    'why',
    'Rebels shell the quay',
    'Rebels shelled the quay of Tull. The rebels called the shelling of the quay revenge for the arrest of their leader.',
    'for the arrest of their leader',
  ],
  [
    'why',
    'Shoppers angry about cups',
    'The tea firm met shoppers who are furious over the smaller cups in its boxes.',
    'over the smaller cups in its boxes',
  ],
  [
    'why',
    'Trams stop',
    'Trams in Tull stopped due to a fault in the wires yet buses ran as planned.',
    'due to a fault in the wires',
  ],
  [
    'why',
    'Police search house',
    'Police searched a house as they looked into its use of a hidden, private cellar because a long, dark tunnel was found.',
    'because a long, dark tunnel was found',
  ],
  [
    'why',
    'Three lead in Tull',
    'Tull has a race of three for mayor, because Ada Holt, Emil Sandt and Ida Krog have left all others behind.',
    'because Ada Holt, Emil Sandt and Ida Krog have left all others behind',
  ],
  [
    'why',
    'Bridge shut',
    'The bridge was shut because of the collapse (on the east side) of a wall.',
    'because of the collapse (on the east side) of a wall',
  ],
  [
    'how',
    'Rangers free seal',
    'Rangers freed a seal on the beach by cutting the net around its neck.',
    'by cutting the net around its neck',
  ],
  ['how', 'Council passes plan', 'The council of Tull passed the plan by 19 votes to 14.', 'by 19 votes to 14'],
  [
    'how',
    'Tull wins cup',
    'Tull beat Orrest in the final after goals from Per Lund and Ivo Rask.',
    'after goals from Per Lund and Ivo Rask',
  ],
  [
    'how',
    'Mayor blames flood',
    'In a memo to all pilots of the port, the mayor said the flood was to blame.',
    'In a memo to all pilots of the port',
  ],
];

for (const [kind, headline, text, expected] of told)
  test(`${kind}: ${expected}`, () => {
    expect(show({ headline, text }, kind).map((fact) => fact.replace(/ \[\w+\]$/, ''))).toEqual([expected]);
  });

const left: Readonly<Record<string, Story & { readonly kind: KeyFactKind }>> = {
  'of a name': {
    kind: 'why',
    headline: 'Baker opens school',
    text: 'The baker hopes to open a school in the mill, whose owner sold it after a fire burnt its roof.',
  },
  'of somebody described': {
    kind: 'why',
    headline: 'Clinic head goes',
    text: 'Lena Voss, sacked in 2019 for taking bribes, has left the clinic.',
  },
  'of something else': {
    kind: 'why',
    headline: 'Pool to close',
    text: 'The pool will close in April. Few gulls were seen because the winter was mild.',
  },
  'of what had happened before': {
    kind: 'why',
    headline: 'Clinic head found',
    text: 'The clinic head was found on Tuesday. The clinic head had been fined twice for taking bribes from a firm.',
  },
  'that says what an effort is': {
    kind: 'why',
    headline: 'Town asks clinic about work',
    text: 'The town sent the clinic a letter about its efforts to prevent fires in the north.',
  },
  'a weapon of another deed': {
    kind: 'how',
    headline: 'Guard killed in Karsk',
    text: 'A guard was killed in Karsk on Friday when a lorry fell from a bridge, and the mayor opened a show with an old gun.',
  },
  'of a question': {
    kind: 'why',
    headline: 'Bridge falls',
    text: 'It is not clear whether the bridge fell because of frost.',
  },
  'that is denied': {
    kind: 'why',
    headline: 'Bridge falls',
    text: 'The bridge fell, yet that does not seem to be because of frost.',
  },
  'that only came before': {
    kind: 'why',
    headline: 'Krog wins marathon',
    text: 'Ida Krog was not yet tired after passing the harbour on her way to win the marathon.',
  },
  'that compares': {
    kind: 'why',
    headline: 'Sea warms',
    text: 'The sea has warmed three times as fast as the ocean has on the other side.',
  },
  'that shows as what': {
    kind: 'why',
    headline: 'Krog held up',
    text: 'Ida Krog is held up as living proof that a baker is able to win.',
  },
  'that says when': {
    kind: 'why',
    headline: 'Pool shines',
    text: 'The pool has been open since the war ended in the north.',
  },
  'for a plan': {
    kind: 'why',
    headline: 'Clinic plans',
    text: 'The clinic told its nurses on Monday to help the poor.',
  },
  'that would be better': {
    kind: 'why',
    headline: 'Song helps town',
    text: 'The song has done more good for Tull to promote the town than anything else.',
  },
  'who acts': { kind: 'how', headline: 'Mill hit', text: 'The mill has been hit by falling sales at home.' },
  'by words': {
    kind: 'how',
    headline: 'Mayor opens fair',
    text: 'The mayor opened the fair by saying that it was late.',
  },
  'where somebody is': { kind: 'how', headline: 'Crew waits', text: 'Officials said the crew slept in the open air.' },
  'that breaks off': {
    kind: 'why',
    headline: 'Mill shuts',
    text: 'The mill shut because of a fire and, on Monday, a flood.',
  },
  'that is a time': { kind: 'why', headline: 'Mayor furious', text: 'The mayor was furious over the weekend.' },
  'behind a word that points on': {
    kind: 'why',
    headline: 'Mill closed',
    text: 'The mill was closed after this fire in the yard.',
  },
  'of what was not done': {
    kind: 'why',
    headline: 'Mayor not fined',
    text: 'The mayor was not fined for dumping oil.',
  },
  'in a phrase with as': { kind: 'why', headline: 'Prices fall', text: 'Prices fell as many had feared they would.' },
  'of just as': { kind: 'why', headline: 'Mill closes', text: 'The mill closed just as rain fell on Tull.' },
  'of when somebody spoke': {
    kind: 'why',
    headline: 'Nobody comes',
    text: 'Nobody came, the mayor said as rain fell on Tull.',
  },
  'of a way': { kind: 'why', headline: 'Tull plans path', text: 'Tull plans a path. It follows the coast to Orrest.' },
  'that names the act itself': {
    kind: 'how',
    headline: 'Mill stops coal',
    text: 'The mill will stop using coal from May.',
  },
  'of no words': { kind: 'how', headline: 'Man sleeps', text: 'A man slept in a debate of the council.' },
  'with a verb behind': {
    kind: 'how',
    headline: 'Robbers flee',
    text: 'After robbers armed with an axe took the gold, the shop shut.',
  },
};

for (const [name, { kind, ...story }] of Object.entries(left))
  test(`no ${kind}: ${name}`, () => {
    expect(show(story, kind)).toEqual([]);
  });
