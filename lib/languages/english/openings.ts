import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const englishOpenings = (): Openings => ({
  references: references(),
  connectives: connectives(),
  omissible: [
    ...words(`
      additionally also and but furthermore however meanwhile moreover nevertheless nonetheless still yet
    `),
    'in addition',
  ],
});

const references = (): readonly string[] => [
  ...words(`
    another both either he her hers him his it its neither others she such that their theirs them these they this those
  `),
  ...phrases(`
    all of that
    all of them
    all of this
    all that
    all this
    each of them
    few of them
    many of them
    most of them
    much of that
    much of this
    none of them
    none of this
    one of them
    one of these
    part of this
    several of them
    some of them
    the duo
    the former
    the latter
    the other
    the others
    the pair
    the same
    the trio
    the two
    three of them
    two of them
    two of these
  `),
  ...prepositionalReferences(),
];

const prepositionalReferences = (): readonly string[] =>
  phrases(`
    after this
    among them
    at that
    at this
    by it
    by this
    for him
    for it
    for that
    for them
    for this
    from that
    from this
    in it
    in that
    in them
    in these
    in this
    in those
    like that
    like this
    of it
    of them
    of these
    of this
    on it
    on that
    on this
    to her
    to him
    to them
    to this
    under this
    with him
    with it
    with that
    with them
    with this
  `);

const connectives = (): readonly string[] => [
  ...words(`
    accordingly afterward afterwards again alternatively besides consequently conversely elsewhere finally hence
    indeed instead later likewise nor or otherwise perhaps plus rather similarly so subsequently then therefore thus
    too
  `),
  ...phrases(`
    after that
    apart from that
    as a result
    as such
    at the same time
    at the time
    because of that
    because of this
    beyond that
    by contrast
    by then
    despite that
    despite this
    even so
    for example
    for instance
    in contrast
    in fact
    in other words
    in response
    in return
    in turn
    not only that
    of course
    on the contrary
    on the other hand
    on top of that
    other than that
    since then
    the reason
    to that end
    until then
  `),
];
