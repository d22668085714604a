import { expect, test } from 'vitest';
import { findEntities } from '../../../lib/annotate/entities/find-entities.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

/** The role of the first person named. */
function roleOf(text: string): string | undefined {
  const article = articleOf(text);
  const person = findEntities(article, segmentArticle(article)).find(({ type }) => type === 'person');
  return person?.role && article.text.slice(person.role.start, person.role.end);
}

const cases = [
  ['an office before the name', 'The vote pleased Prime Minister Helena Brandt on Friday.', 'Prime Minister'],
  ['a former office', 'The vote pleased former President Helena Brandt on Friday.', 'former President'],
  ['a short rank', 'Troops under Gen. Warren Pell left.', 'Gen.'],
  ['a nationality', 'It was won by Finnish driver Anna Lund.', 'Finnish driver'],
  ['a trade with its field', 'The letters were read by art historian Anna Lund.', 'art historian'],
  [
    'a role for somebody with a role',
    'It is false, said Anna Lund, a lawyer for the police chief John Pell.',
    'a lawyer for the police chief John Pell',
  ],
  ['a capitalised field', 'Last week Town Manager John Pell resigned.', 'Town Manager'],
  ['a plural before two names', 'The work was led by PhD candidates John Pell and Anna Lund.', 'PhD candidates'],
  [
    'an organisation before the trade',
    'It is slow, said Oakline Industries analyst John Pell.',
    'Oakline Industries analyst',
  ],
  ['a role set off by commas', 'The firm’s chief executive, Anna Lund, said so.', 'chief executive'],
  ['a role behind “said”, at the end', 'It is slow, said the area councillor, Anna Lund.', 'area councillor'],
  [
    'a role with its own prepositions, set off by commas',
    'The firm’s vice-president of marketing for Asia, Anna Lund, said so.',
    'vice-president of marketing for Asia',
  ],
  [
    'a role that opens the sentence',
    'Now the highest-ranking prosecutor in the county, Anna Lund began as a clerk.',
    'the highest-ranking prosecutor in the county',
  ],
  ['a role after an age and a home', 'Anna Lund, 45, of Leeds, a teacher, saw it.', 'a teacher'],
  ['a role after brackets', 'Anna Lund (left), the mayor, saw it.', 'the mayor'],
  [
    'a role with two nouns',
    'Anna Lund, a neighbour and fellow student at the college, saw it.',
    /student at the college$/,
  ],
  ['a role with a participle', 'Anna Lund, an engineer working in Leeds, saw it.', 'an engineer working in Leeds'],
  [
    'one of several',
    'Anna Lund, one of the first members of the council, saw it.',
    'one of the first members of the council',
  ],
  ['who heads', 'Anna Lund, who heads the harbour office, saw it.', 'who heads the harbour office'],
  ['an appointment', 'The firm named Anna Lund as its new chief executive.', 'its new chief executive'],
  ['a predicate', 'Anna Lund is the director of the museum.', 'the director of the museum'],
  ['an affiliation', 'It is odd, said Anna Lund of Oakline Industries.', 'of Oakline Industries'],
  ['who is', 'Anna Lund, who is the mayor of Leeds, saw it.', 'the mayor of Leeds'],
  ['any noun of a person', 'Anna Lund, a daydreamer from Leeds, saw it.', 'a daydreamer from Leeds'],
  ['no clause of the person', 'Anna Lund, a lecturer at Oakline who this week left, saw it.', 'a lecturer at Oakline'],
  ['before one comma', 'Former area councillor, Anna Lund said so.', 'Former area councillor'],
  ['after an owner, before one comma', 'Oakline’s chief executive, Anna Lund said so.', 'chief executive'],
  ['as', 'They say that Anna Lund may continue as director from May.', 'director'],
  ['the owner', 'It is odd, Oakline Industries’s Anna Lund said.', 'Oakline Industries'],
  [
    'a role whose second comma is missing',
    'Anna Lund, treasurer of the Larkham Trust told reporters that it had no money left.',
    'treasurer of the Larkham Trust',
  ],
  ['an office before "had"', 'Last May Anna Lund, Chairman of Oakline had refused to pay.', 'Chairman of Oakline'],
  ['a role before what follows "and"', 'Anna Lund is a poet in Leeds and has a dog.', 'a poet in Leeds'],
  [
    'a role before a clause about the person',
    'They met Anna Lund, the owner of a boat he had hired in June.',
    'the owner of a boat',
  ],
  ['an office that is over', 'The museum’s ex-deputy director, Anna Lund, saw it.', 'ex-deputy director'],
  [
    'two roles, one of them over',
    'The museum’s owner and ex-head gardener, Anna Lund, saw it.',
    'owner and ex-head gardener',
  ],
  ['two fields', 'The fashion and music editor Anna Lund saw it.', 'fashion and music editor'],
  ['a plural before a list', 'They praised golfers Anna Lund, John Pell and Tom Marsh.', 'golfers'],
  ['a party', 'On Friday Anna Lund (D-Ohio) voted no.', 'D-Ohio'],
] as const;

for (const [name, input, expected] of cases)
  test(name, () => {
    if (typeof expected === 'string') expect(roleOf(input)).toBe(expected);
    else expect(roleOf(input)).toMatch(expected);
  });

const negatives = [
  ['a home is no role', 'Anna Lund, 45, of Leeds, saw it.'],
  ['a list with a relative', 'Police say Anna Lund, her husband, and a child were hurt.'],
  ['sisters', 'The sisters Anna Lund and Julia Lund arrived.'],
  ['a clause that follows', 'When she saw Anna Lund, the crowd cheered the mayor.'],
  ['a predicate without a role', 'Anna Lund is the only one left.'],
  ['a name of a place after "of"', 'We met Anna Lund of Norway.'],
  ['a role of another sentence', 'They met the mayor. Anna Lund left.'],
  ['a plural in the clause before', 'Asked about his talks with the senators, Peter Lund smiled.'],
  ['the role of the next person', 'It pleased Peter Lund, former secretary of state Ann Marsh said on Monday.'],
  ['an opening that is no role', 'In the town of the mayor, Anna Lund saw it.'],
  ['a role for the person', 'A former lawyer of Lund’s was detained. Mr. Lund left.'],
  ['a time', 'They met Anna Lund, a year after the vote.'],
  ['a deed', 'They hired Anna Lund, a move that cost much.'],
  ['a place on the field', 'Oakline brought back Anna Lund on Monday.'],
  ['the elder of two', 'They met the elder Anna Lund on Monday.'],
  ['a surname that is a word for a relative', 'They met Son Min-ho on Monday.'],
  ['an owner of one word', 'It is odd, Ferrari’s Anna Lund said.'],
  ['a plural for one person', 'They listened to lawyers Anna Lund had hired.'],
  ['the subject of the sentence', 'According to Anna Lund, the mayor of Leeds was away.'],
  ['an owner that is a place', 'They met Norway’s Anna Lund.'],
] as const;

for (const [name, input] of negatives) test(`no role: ${name}`, () => expect(roleOf(input)).toBeUndefined());
