import { describe, expect, test } from 'vitest';
import { factsOf, show } from './read-story.ts';

/** Of each, the headline, the text, and the words of the text that are told. */
const kinds: Readonly<Record<string, readonly (readonly [headline: string, text: string, expected: string])[]>> = {
  'keeps what it hangs on': [
    [
      'Pool manager to go in May',
      'Pool manager Greta Hahn is leaving her post as of May, but she will train the young swimmers until then.',
      'Pool manager Greta Hahn is leaving her post as of May, but she will train the young swimmers until then',
    ],
    [
      'Ferry line to stop in June',
      'The ferry line to Selby is closing for good on 30 June unless the county pays for a new ship.',
      'The ferry line to Selby is closing for good on 30 June unless the county pays for a new ship',
    ],
    [
      'No trains without a new bridge',
      'No trains will run to Selby without a new bridge over the river.',
      'No trains will run to Selby without a new bridge over the river',
    ],
    [
      'Bridge may open in May',
      'If the council agrees on Friday, the bridge over the Tarn will open in May.',
      'If the council agrees on Friday, the bridge over the Tarn will open in May',
    ],
    [
      'Museum stays free for children',
      'The Harrow museum will remain free for children until the end of the year.',
      'The Harrow museum will remain free for children until the end of the year',
    ],
    [
      'First woman to command the fleet',
      'Admiral Dora Quill has become the first woman to command the fleet of Verania since it was founded in 1840.',
      'Admiral Dora Quill has become the first woman to command the fleet of Verania since it was founded in 1840',
    ],
    [
      'Captain is angry',
      'The captain of the ferry is facing anger from families who lost all that they had on board.',
      'The captain of the ferry is facing anger from families who lost all that they had on board',
    ],
  ],
  'goes on to the news': [
    [
      'Librarian opens the tower',
      'While many in Selby still argue over the tower, librarian Dora Quill took the step on Monday of announcing that ' +
        'children may climb it alone.',
      'librarian Dora Quill took the step on Monday of announcing that children may climb it alone',
    ],
    [
      'Bishop leaves',
      'After weeks of talks, Bishop Karl Marsh took the unusual step of telling his priests that he would leave.',
      'Bishop Karl Marsh took the unusual step of telling his priests that he would leave',
    ],
    [
      'Harrow looks at the dam',
      'Energy minister Rosa Till went so far as to say that the dam in Harrow would never be built.',
      'Energy minister Rosa Till went so far as to say that the dam in Harrow would never be built',
    ],
    [
      'Twist in the case of a lost ferry',
      'The captain of the ferry, who had been silent for a year, has told the court that a second ship was near.',
      'The captain of the ferry, who had been silent for a year, has told the court that a second ship was near',
    ],
    [
      'Council and dairy',
      'The council denied on Monday that the dairy had let milk run into the river.',
      'The council denied on Monday that the dairy had let milk run into the river',
    ],
    [
      'Coach hits out',
      'Swimming coach Greta Hahn has hit out at the council for closing the pool without asking parents.',
      'Swimming coach Greta Hahn has hit out at the council for closing the pool without asking parents',
    ],
  ],
  'ends where a clause ends': [
    [
      'Profits of the dairy fall',
      'Profits at the Selby dairy of the Marsh family fell by 40 percent as the price of milk rose and trucks stood still.',
      'Profits at the Selby dairy of the Marsh family fell by 40 percent as the price of milk rose and trucks stood still',
    ],
    [
      'Robbers take coins in Harrow',
      'Two men were held and a third was still being sought on Friday after robbers armed with a hammer and at least ' +
        'one knife took coins from a shop in Harrow.',
      'Two men were held and a third was still being sought on Friday after robbers armed with a hammer and at least ' +
        'one knife took coins from a shop in Harrow',
    ],
    [
      'Fever kills 38 in Selby',
      'Fever has killed 38 people in the lake port of Selby in less than three weeks, and the ministry on Thursday ' +
        'declared an outbreak in the whole of the district and asked its people to boil what they drink.',
      'Fever has killed 38 people in the lake port of Selby in less than three weeks, and the ministry on Thursday ' +
        'declared an outbreak in the whole of the district',
    ],
    [
      'Mill firm wins case',
      'The mill firm of Selby has won its case against the harbour of Harrow, further proof that judges are taking a ' +
        'harder line on those who let oil run into the bay of the town.',
      'The mill firm of Selby has won its case against the harbour of Harrow',
    ],
  ],
  'is found where its verb is': [
    [
      'Last ferry film is dark',
      'The sixth and last ferry film may not be right for children, its maker has said.',
      'The sixth and last ferry film may not be right for children',
    ],
    [
      'Harbour fees in the house',
      'Sens. Ada Holm (Selby) and Ivo Reed (Harrow) debated harbour fees and fishing rights at the first sitting.',
      'Sens. Ada Holm (Selby) and Ivo Reed (Harrow) debated harbour fees and fishing rights at the first sitting',
    ],
    [
      'Captain loses house',
      'The captain who claimed she built the ferry alone and sold it has lost her house in Harrow to the bank.',
      'The captain who claimed she built the ferry alone and sold it has lost her house in Harrow to the bank',
    ],
    [
      'Tax cut waits',
      'The government of Verania has put off a tax cut until after the vote in June.',
      'The government of Verania has put off a tax cut until after the vote in June',
    ],
    [
      'Plan passes',
      'The plan passed by 31 votes to 14 after a debate that went on until dawn.',
      'The plan passed by 31 votes to 14 after a debate that went on until dawn',
    ],
    [
      'Tarn index up',
      'The Tarn index of shares (TNX) finished on 7,223 at the bell, a rise of 54 points.',
      'The Tarn index of shares (TNX) finished on 7,223 at the bell, a rise of 54 points',
    ],
    [
      'Frost in Selby',
      'All but three of the 40 vineyards around the town were ruined when frost came back.',
      'All but three of the 40 vineyards around the town were ruined when frost came back',
    ],
    [
      'Four boats sink',
      '(Photo: Ada Holm) Four boats of the trust sank in the bay of Selby in the storm.',
      'Four boats of the trust sank in the bay of Selby in the storm',
    ],
    [
      'Air line drops routes',
      'Not only the flight to Selby but three more will be dropped by the air line in autumn.',
      'Not only the flight to Selby but three more will be dropped by the air line in autumn',
    ],
    [
      'Storm cuts power',
      'When the storm reached Selby on Sunday, it cut the power to 4,000 homes.',
      'When the storm reached Selby on Sunday, it cut the power to 4,000 homes',
    ],
    [
      'Ship comes to Selby',
      'Then the ship came into the harbour of Selby with 900 people on board.',
      'the ship came into the harbour of Selby with 900 people on board',
    ],
    [
      'Player of the year',
      'Long known as a player of the old school, farmer Ada Holm recently hit another mark with her 100th goal.',
      'Long known as a player of the old school, farmer Ada Holm recently hit another mark with her 100th goal',
    ],
  ],
  'is news, and no scene, twist, question or background': [
    [
      'Harbour cats get a home',
      'Every morning, Ida Marsh walks to the sea with two bags of fish. On Monday the town of Selby opened a house ' +
        'for the 40 cats of its harbour.',
      'On Monday the town of Selby opened a house for the 40 cats of its harbour',
    ],
    [
      'Ferry case takes a turn',
      'There is a new turn in the case of the ferry. The captain of the ship told the court that a second one was near.',
      'The captain of the ship told the court that a second one was near',
    ],
    [
      'Film prize for Quill',
      'Film maker Anna Quill was asked on Monday what she would do with the prize. Quill won the Silver Oar for a film ' +
        'about two sisters on a ferry.',
      'Quill won the Silver Oar for a film about two sisters on a ferry',
    ],
    [
      'Actor Marsh buys land',
      'Actor Rolf Marsh calls himself a farmer at heart. Marsh bought 900 hectares of land near Selby in the spring.',
      'Marsh bought 900 hectares of land near Selby in the spring',
    ],
    [
      'Is the Selby pool safe?',
      'Do you think that the Selby pool is safe? The county closed the pool at noon after divers found a crack.',
      'The county closed the pool at noon after divers found a crack',
    ],
    [
      'Farmers warned on fees',
      'Thousands of homes on the coast are at risk from higher tides, the town has said.',
      'Thousands of homes on the coast are at risk from higher tides',
    ],
  ],
};

test('who asks in the news is told, and not how things have stood since', () => {
  const story = {
    headline: 'Prosecutors want to hear Reed',
    text: 'Prosecutors have asked the lawyers of Tom Reed whether he would come to Karsk. Reed has been held in Tull since June.',
  };
  expect(show(story, 'what')).toEqual([
    'Prosecutors have asked the lawyers of Tom Reed whether he would come to Karsk [asserted]',
  ]);
});

test('a credit of a picture in front does not wait for a verb', () => {
  const text = '(Photo: Lee) Four boats sank in the harbour of Tull.';
  expect(show({ headline: 'Boats sink in Tull', text }, 'what')).toEqual([
    'Four boats sank in the harbour of Tull [asserted]',
  ]);
});

test('a scene alone is no news', () => {
  expect(
    show(
      { headline: 'Why the quay matters', text: 'There is a baker who they say walks at dawn. They are old.' },
      'what',
    ),
  ).toEqual([]);
});

for (const [kind, cases] of Object.entries(kinds))
  describe(`what ${kind}`, () => {
    for (const [headline, text, expected] of cases)
      test(headline, () => {
        const [told = ''] = show({ headline, text }, 'what');
        expect(told.replace(/ \[\w+\]$/, '')).toBe(expected);
      });
  });

test.each([
  ['Moss that grew under ice has begun to grow again, researchers report in a journal.', 'attributed'],
  ['The union claims 300 members were not paid in May.', 'attributed'],
  ['Estimates of the firm were low for the year in May.', 'asserted'],
  ['People near Selby agree on one thing: By a wide margin, they say the mill should close.', 'attributed'],
])('who says what: %s', (text, mode) => {
  expect(show({ text }, 'what')).toEqual([expect.stringMatching(new RegExp(`\\[${mode}\\]$`))]);
});

test('"what" opens what is said, and does not name who says it', () => {
  const text = 'What the bishop of Selby said on Sunday was short: the church would sell nine houses.';
  const { facts } = factsOf({ text });
  const what = facts.find(({ kind }) => kind === 'what');
  expect(text.slice(what?.speakerSpan?.start, what?.speakerSpan?.end)).toBe('the bishop of Selby');
});
