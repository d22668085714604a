import { expect, test } from 'vitest';
import { findEntities } from '../../../lib/annotate/entities/find-entities.ts';
import { noteNamesApart } from '../../../lib/annotate/entities/note-names-apart.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

/** One line an entity, with how often it is named. */
function describe(text: string): string[] {
  const article = articleOf(text);
  return findEntities(article, segmentArticle(article)).map(({ name, mentions }) => `${name} × ${mentions.length}`);
}

const joined = [
  [
    'a surname and a title of address',
    'Treasury Secretary Marion Oakes spoke. Ms. Oakes left. Oakes came back.',
    ['Marion Oakes × 3'],
  ],
  ['the surname first', 'Mr. Oakes spoke on Monday. Later Warren Oakes left.', ['Warren Oakes × 2']],
  ['a possessive', 'Warren Oakes spoke. They liked Oakes’s plan.', ['Warren Oakes × 2']],
  ['a hyphenated surname', 'Anna Lund-Pell spoke. Ms. Lund-Pell left.', ['Anna Lund-Pell × 2']],
  ['a particle', 'They met Peter van der Berg. Mr. van der Berg left.', ['Peter van der Berg × 2']],
  ['a surname with an article', 'President Karim al-Sadri spoke. Mr. al-Sadri left.', ['Karim al-Sadri × 2']],
  ['a surname without its particle', 'President Karim al-Sadri spoke. Mr. Sadri left.', ['Karim al-Sadri × 2']],
  ['an initial', 'The writer John Pell spoke. Later J. Pell left.', ['John Pell × 2']],
  ['two initials', 'The writer J.K. Rowbotham spoke. Ms. Rowbotham left.', ['J.K. Rowbotham × 2']],
  ['a middle initial', 'The writer John Pell spoke. Later John D. Pell left.', ['John D. Pell × 2']],
  ['a suffix', 'Senator John Pell Jr. spoke. Mr. Pell left.', ['John Pell Jr. × 2']],
  ['an acronym', 'The Larkham Health Organization (LHO) spoke. The LHO paid.', ['Larkham Health Organization × 3']],
  ['a company', 'Oakline Holdings Inc. paid. Shares of Oakline fell.', ['Oakline Holdings Inc. × 2']],
  ['a company that speaks', 'It is owned by Oakline Resources. Oakline said no.', ['Oakline Resources × 2']],
  [
    'a company that speaks often',
    'It is owned by Oakline Resources. Oakline said no. Later Oakline said yes. It was made by Oakline.',
    ['Oakline Resources × 4'],
  ],
] as const;

for (const [name, input, expected] of joined) test(`joined: ${name}`, () => expect(describe(input)).toEqual(expected));

const apart = [
  [
    'husband and wife',
    'Anna Lund and Peter Lund arrived. Then Lund left.',
    ['Anna Lund × 1', 'Peter Lund × 1', 'Lund × 1'],
  ],
  ['two full names', 'Warren Oakes spoke. Marion Oakes left.', ['Warren Oakes × 1', 'Marion Oakes × 1']],
  ['another initial', 'The writer John Pell spoke. Later K. Pell left.', ['John Pell × 1', 'K. Pell × 1']],
  [
    'a father and a son',
    'Senator John Pell Sr. spoke. Later John Pell Jr. left.',
    ['John Pell Sr. × 1', 'John Pell Jr. × 1'],
  ],
  [
    'two companies with one first word',
    'Oakline Energy Inc. paid. Oakline Motors Inc. did not.',
    ['Oakline Energy Inc. × 1', 'Oakline Motors Inc. × 1'],
  ],
  ['somebody who is shown as a person', 'They met Zorvik Bank. Zorvik, 43, left.', ['Zorvik Bank × 1', 'Zorvik × 1']],
  ['a person with a title', 'They met Zorvik Bank. Mr. Zorvik said no.', ['Zorvik Bank × 1', 'Zorvik × 1']],
  ['a place with its bank', 'They met Zorvik Bank. They live near Zorvik.', ['Zorvik Bank × 1', 'Zorvik × 1']],
  ['a name before the company', 'They say that Zorvik left. They met Zorvik Bank.', ['Zorvik × 1', 'Zorvik Bank × 1']],
  ['a county', 'They asked the Zorvik County Council. Zorvik said no.', ['Zorvik County Council × 1', 'Zorvik × 1']],
  ['a body known by itself', 'They read Reuters News. Then Reuters said no.', ['Reuters News × 1', 'Reuters × 1']],
  ['Mr. and Mrs.', 'Mr. Peter Lund spoke. Mrs. Lund left.', ['Peter Lund × 1', 'Lund × 1']],
] as const;

for (const [name, input, expected] of apart) test(`apart: ${name}`, () => expect(describe(input)).toEqual(expected));

const noted = [
  [
    'husband and wife',
    'Anna Lund and Peter Lund arrived. Then Lund left.',
    ['"Lund" may be "Anna Lund" or "Peter Lund": it was kept apart.'],
  ],
  [
    'two titles of address',
    'Mr. Peter Lund spoke. Mrs. Lund left.',
    ['"Lund" may be "Peter Lund": it was kept apart.'],
  ],
  ['a name that was joined', 'Warren Oakes spoke. Oakes left.', []],
  ['two full names', 'Warren Oakes spoke. Marion Oakes left.', []],
  ['a place with the name of a person', 'They met Warren London in London.', []],
] as const;

for (const [name, input, expected] of noted)
  test(`noted: ${name}`, () => {
    const article = articleOf(input);
    const notes = noteNamesApart(findEntities(article, segmentArticle(article)));
    expect(notes.map(({ message }) => message)).toEqual(expected);
  });
