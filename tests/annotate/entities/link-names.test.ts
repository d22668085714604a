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
    'letters behind a name',
    'They met Anna Lund QC and Tom Harlow MSP. Later Harlow left.',
    ['Anna Lund × 1', 'Tom Harlow × 2'],
  ],
  ['a firm of two', 'They asked Standard & Poor’s in May. Analysts at S&P left.', ['Standard & Poor × 2']],
  ['a place and its short form', 'They saw Torvan Island in May. The Torvan school is old.', ['Torvan Island × 2']],
  [
    'a body in the singular and the plural',
    'They gave to the Floods Emergency Board. A clerk of the Flood Emergency Board said no.',
    ['Floods Emergency Board × 2'],
  ],
  [
    'the initials of a place',
    'They flew to the Torva Space Station in May. The TSS is old.',
    ['Torva Space Station × 2'],
  ],
  ['“to” in a law', 'They asked under the Right to Parks Act in May.', ['Right to Parks Act × 1']],
  ['a lake at the head', 'Lake Torva is warm in May. Mount Pellin is high.', ['Lake Torva × 1', 'Mount Pellin × 1']],
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
  ['a nickname', 'The singer William Pell spoke. Later Bill Pell left.', ['William Pell × 2']],
  ['a pet name', 'The singer Rebecca Pell spoke. Later Becky Pell left.', ['Rebecca Pell × 2']],
  ['a cut given name', 'The singer Daniel Pell spoke. Later Dan Pell left.', ['Daniel Pell × 2']],
  [
    'another spelling of the given name',
    'The trader Bryan Oakes spoke. Oakes left. Later Brian Oakes came back.',
    ['Bryan Oakes × 3'],
  ],
  [
    'another spelling of the surname',
    'The trader Warren Hoffmann spoke. Hoffmann left. Warren Hoffman came back.',
    ['Warren Hoffmann × 3'],
  ],
  ['another spelling of the surname alone', 'Anna Hoffman spoke. Then Hoffmann left.', ['Anna Hoffman × 2']],
  ['a surname of two words', 'They asked Erik Ten Brink. Then Ten Brink left.', ['Erik Ten Brink × 2']],
  [
    'commas inside the name of a body',
    'They asked the Department of Sport, Forestry and Fisheries. It said no.',
    ['Department of Sport, Forestry and Fisheries × 1'],
  ],
  [
    'commas in the name of a body that cares for things of many kinds',
    'They asked the Bureau of Cider, Pipes and Public Baths. The Institute for Bees, Wasps and Hornets (IBWH) paid.',
    ['Bureau of Cider, Pipes and Public Baths × 1', 'Institute for Bees, Wasps and Hornets × 2'],
  ],
  [
    'a title as a given name before a trade',
    'Dean Oakes, a plumber, wept. Later Dean Oakes slept. Her brother, Prince Tarvo, left. Ms. Earl Tolm spoke.',
    ['Dean Oakes × 2', 'Prince Tarvo × 1', 'Earl Tolm × 1'],
  ],
  [
    'a title before a name',
    'They saw Prince Tarvo, an heir of the king. Then Dean Oakes spoke.',
    ['Tarvo × 1', 'Oakes × 1'],
  ],
  [
    'a month or an auxiliary as a given name',
    'Their aunt, May Torval, wept. May Torval left in May. Will Hobday won the vote. Will Norway win?',
    ['May Torval × 2', 'Will Hobday × 1', 'Norway × 1'],
  ],
  [
    'a body of a country, with and without it',
    'He joined the United States Marine Corps. The USMC paid. Later the Marine Corps said so.',
    ['United States Marine Corps × 3'],
  ],
  [
    'the mark of an index in brackets, and the index by its opening',
    'The Dow Jones industrial average (DJX) rose. The Dow Jones Composite Index fell. The Dow Jones sank.',
    ['Dow Jones Composite Index × 4'],
  ],
  [
    'a known body without its country',
    'The United States Senate voted. The Senate left.',
    ['United States Senate × 2'],
  ],
  ['a known body without its country in short', 'The U.S. Navy paid. The Navy left.', ['U.S. Navy × 2']],
  ['a given name before a relative of that name', 'Ann wept. His wife, Ann Lund, left.', ['Ann Lund × 2']],
  ['a given name with a suffix', 'They met Warren Pell Jr. there. Warren Jr. left.', ['Warren Pell Jr. × 2']],
  ['a given name with an initial', 'They met Warren B. Pell there. Warren B left.', ['Warren B. Pell × 2']],
  ['the people of a place before a noun', 'They know Ohio Latino voters. They left Ohio.', ['Ohio × 2']],
  ['a law without its noun', 'The Oakes-Pell Act passed. They praised Oakes-Pell.', ['Oakes-Pell Act × 2']],
  ['several of one product', 'They flew the ZX320 home. Two ZX320s landed.', ['ZX320 × 2']],
  ['a given name that no list knows', 'The singer Dzorkhan Oakes spoke. They like Dzorkhan.', ['Dzorkhan Oakes × 2']],
  ['an acronym that opens a name', 'They asked ZRV Tolm Corp. on Friday. Then ZRV said no.', ['ZRV Tolm Corp. × 2']],
  [
    'an acronym with a letter more than the initials',
    'The LIKRA Bird Fund paid. The Larkham Industry Kestrel Authority Bird Fund said so.',
    ['Larkham Industry Kestrel Authority Bird Fund × 2'],
  ],
  ['a party and its members', 'They asked the Labour Party. Later Labour said no.', ['Labour Party × 2']],
  ['a party by another name', 'The GOP won. Later the Republican Party paid.', ['Republican Party × 2']],
  ['a club by a short form', 'Man Utd won. They know Manchester United.', ['Manchester United × 2']],
  ['an article within a name', 'The group Al-Zadra came. Later the group Zadra said no.', ['Al-Zadra × 2']],
  ['a word that opens the sentence', 'Praising Oakline, he left. They like Oakline. Oakline paid.', ['Oakline × 3']],
  ['news of a body', 'They know the PGA. News of the PGA spread.', ['PGA × 2']],
  [
    'a firm with a place behind it',
    'They asked Oakline Electronics of Norway.',
    ['Oakline Electronics × 1', 'Norway × 1'],
  ],
  [
    'a title as a given name',
    'Dean Oakes, 31, wept. His sister, Julia Oakes, spoke.',
    ['Dean Oakes × 1', 'Julia Oakes × 1'],
  ],
  ['letters out of place', 'They asked the United Nations. The Untied Nations said no.', ['United Nations × 2']],
  ['initials of the given name', 'The writer Edwin Pell spoke. Later E. J. Pell left.', ['Edwin Pell × 2']],
  ['a given name behind the surname', 'The singer Kang Min-ho spoke. Min-ho Kang left.', ['Kang Min-ho × 2']],
  [
    'a company without its trade',
    'They work for Apple Computer Inc. in Leeds. Shares of Apple fell.',
    ['Apple Computer Inc. × 2', 'Leeds × 1'],
  ],
  ['a club by its last word', 'Fans of the Leeds Larks sang. Then the Larks lost.', ['Leeds Larks × 2']],
  ['a club in short', 'They beat Leeds United on Monday. Leeds Utd said no.', ['Leeds United × 2']],
  [
    'a club by its nickname',
    'Arsenal beat Everton on Monday. The Gunners scored late.',
    ['Arsenal × 2', 'Everton × 1'],
  ],
  ['a state by its nickname', 'They live in Ohio. He left the Buckeye State.', ['Ohio × 2']],
  ['a country in short', 'They live in North Korea. The DPRK said no.', ['North Korea × 2']],
  [
    'an acronym at the head of a longer name',
    'They asked the Larkham Health Organization Sport Fund. The LHO Sport Fund paid.',
    ['Larkham Health Organization Sport Fund × 2'],
  ],
  [
    'the one in focus, beside a relative',
    'Warren Oakes, 31, wept. His sister, Julia Oakes, spoke. Oakes thanked the court.',
    ['Warren Oakes × 2', 'Julia Oakes × 1'],
  ],
  [
    'the one whom the text calls so before it names another',
    'Warren Oakes wept. Oakes spoke. Julia Oakes left. Oakes thanked the court.',
    ['Warren Oakes × 3', 'Julia Oakes × 1'],
  ],
  [
    'each by the title of address',
    'Warren Oakes said that he would stay. Julia Oakes said that she would go. Mrs. Oakes spoke. Mr. Oakes left.',
    ['Warren Oakes × 2', 'Julia Oakes × 2'],
  ],
] as const;

for (const [name, input, expected] of joined) test(`joined: ${name}`, () => expect(describe(input)).toEqual(expected));

const apart = [
  [
    'a person and a street of that name',
    'They saw Torvan Street in May. Ms. Torvan left. Later Torvan said no.',
    ['Torvan Street × 1', 'Torvan × 2'],
  ],
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
  ['a body known by itself', 'They saw it on BBC Sport. Then BBC said no.', ['BBC Sport × 1', 'BBC × 1']],
  [
    'a judge and the accused, who is named later',
    'Judge Oakes spoke on Monday. Warren Oakes, 40, a trader, had pleaded guilty. It was cruel, Judge Oakes said.',
    ['Oakes × 2', 'Warren Oakes × 1'],
  ],
  [
    'a judge and the accused, who is named before',
    'Warren Oakes, 40, pleaded guilty. It was cruel, Judge Oakes said.',
    ['Warren Oakes × 1', 'Oakes × 1'],
  ],
  [
    'a surname and a relative who is named later',
    'Oakes wept in court. His wife, Julia Oakes, spoke. Oakes left.',
    ['Oakes × 2', 'Julia Oakes × 1'],
  ],
  ['two titles', 'Senator Oakes spoke. Later General Julia Oakes left.', ['Oakes × 1', 'Julia Oakes × 1']],
  ['a surname beside the full name', 'Mr. Oakes and Julia Oakes left.', ['Oakes × 1', 'Julia Oakes × 1']],
  [
    'brothers',
    'His sons, Warren Oakes and Daniel Oakes, spoke. Then Oakes left.',
    ['Warren Oakes × 1', 'Daniel Oakes × 1', 'Oakes × 1'],
  ],
  ['a woman and a man', 'The singer Paula Pell spoke. Paul Pell left.', ['Paula Pell × 1', 'Paul Pell × 1']],
  ['two given names that look alike', 'Maria Pell spoke. Later Mario Pell left.', ['Maria Pell × 1', 'Mario Pell × 1']],
  ['two spellings in one sentence', 'The singer Bryan Oakes met Brian Oakes.', ['Bryan Oakes × 1', 'Brian Oakes × 1']],
  ['two surnames that look alike', 'Warren Lund spoke. Warren Land left.', ['Warren Lund × 1', 'Warren Land × 1']],
  [
    'two funds of one last part',
    'They work for the Larkham Sport Fund and the Oslo Sport Fund. The Sport Fund said no.',
    ['Larkham Sport Fund × 1', 'Oslo Sport Fund × 1', 'Sport Fund × 1'],
  ],
  ['a nickname whose club is not named', 'They saw Everton. The Gunners scored late.', ['Everton × 1', 'Gunners × 1']],
  [
    'a foundation and the company',
    'They asked the Ford Foundation. Shares of Ford fell.',
    ['Ford Foundation × 1', 'Ford × 1'],
  ],
  ['a village by its short name', 'They saw Zolby Farrow there. Zolby is cold.', ['Zolby Farrow × 1']],
  ['a family', 'Ann Oakes and Tom Oakes spoke. Then the Oakeses left.', ['Ann Oakes × 1', 'Tom Oakes × 1']],
  [
    'a firm with its own short form, and its subsidiary',
    'They asked Oakline AB and Oakline Shipping Systems Inc. in May. Oakline said no.',
    ['Oakline AB × 2', 'Oakline Shipping Systems Inc. × 1'],
  ],
  ['a place and its treaty', 'They left Kyoto. Then the Kyoto Protocol ended.', ['Kyoto × 1', 'Kyoto Protocol × 1']],
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
