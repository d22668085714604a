import { anyOf, phrases, words } from '../../model/words.ts';
import { callRule, headRule, labelRule } from '../boilerplate-rule.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const englishHeadlines = (): HeadlineWords => ({
  live: [
    ...words('live-ticker liveblog liveticker minute-by-minute news-ticker newsticker'),
    ...phrases(`
      as it happened
      live blog
      live coverage
      live reporting
      live update
      live updates
      minute by minute
      minute by-minute
      minute-by minute
    `),
  ],
  liveLabels: words('live'),
  gallery: [
    ...words('gallery photos pictures slideshow'),
    ...phrases(`
      in photos
      in pictures
      photo essay
      photo gallery
    `),
  ],
  correction: [
    ...words(`
      clarification clarifications correction corrections corrigenda corrigendum errata erratum
    `),
    ...phrases(`
      correction and clarification
      correction and clarifications
      corrections and clarification
      corrections and clarifications
    `),
  ],
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const englishBoilerplate = (): Boilerplate => ({
  heads: [
    callRule([...words('click discover hear learn listen read see tap watch'), 'find out'], 40, [
      ...words('above also below gallery here more now video'),
      'full story',
    ]),
    callRule(
      [
        ...words('click contact download e-mail email follow like share subscribe swipe tap'),
        ...phrases(`
          join us
          log in
          scroll down
          sign up
          write to us
        `),
      ],
      80,
      words(`
        app article below facebook free here instagram newsletter newsletters now share story this twitter us video
      `),
    ),
    callRule(creditLeads(), 30, ['by']),
    headRule(
      [
        ...words('posted published updated'),
        ...phrases(`
          first posted
          first published
          first updated
          last modified
          last updated
        `),
      ],
      String.raw`\s*(?::|at\b|on\b|\d)`,
    ),
    labelRule([...pictureLabels(), ...pageLabels()]),
    headRule(
      [
        ...words('advertisement breaking live newsletter promoted sponsored trending'),
        ...phrases(`
          most popular
          most read
        `),
      ],
      String.raw`\W*$`,
    ),
    headRule(
      words('article content interview piece post story transcript').map((text) => `this ${text}`),
      ` ${anyOf(words('contains first has is may originally was'))}\\b`,
    ),
    headRule(['by'], String.raw`\s*\.\s`),
  ],
  phrases: [...boilerplatePhrases(), ...invitations()],
  patterns: [/^\W{0,3}(?:copyright\b|\(c\) )/, /\bfollow (?:her|him|me|@\w+) on (?:facebook|instagram|twitter|x)\b/],
});

function creditLeads(): readonly string[] {
  const beginnings = ['', 'additional ', 'further ', 'with ', 'with additional ', 'with further '];
  const verbs = words('compiled edited editing reported reporting translated writing written');
  return beginnings.flatMap((beginning) => verbs.map((verb) => `${beginning}${verb}`));
}

const pictureLabels = (): readonly string[] => [
  ...words(`
    audio chart credit gallery graphic image infographic map photo photograph photos picture pictured pictures podcast
    video
  `),
  ...phrases(`
    file photo
    pictured above
  `),
];

const pageLabels = (): readonly string[] => [
  ...words('clarification correction related source sources tags topics'),
  ...phrases(`
    editor's note
    more from
    more on
    related article
    related topics
  `),
];

const boilerplatePhrases = (): readonly string[] =>
  phrases(`
    all rights reserved
    click here
    contributed to this article
    contributed to this piece
    contributed to this report
    contributed to this story
    follow us on
    for confidential help
    for confidential support
    may not be published
    may not be redistributed
    may not be reproduced
    may not be republished
    may not be rewritten
    scroll down for
    the opinions expressed are
    the opinions expressed by
    the opinions expressed in
    the views expressed are
    the views expressed by
    the views expressed in
    views and opinions expressed are
    views and opinions expressed by
    views and opinions expressed in
  `);

/** "Sign up for our", and the rest of that kind. */
const invitations = (): readonly string[] =>
  words('for to').flatMap((to) => words('her his our the your').map((whose) => `sign up ${to} ${whose}`));

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const englishSuspectBoilerplate = (): Boilerplate => ({
  heads: [
    headRule(
      [
        ...words('here’s listen look read see watch'),
        ...phrases(`
          below are
          below is
          here 's
          here are
          here is
        `),
      ],
      '\\b',
    ),
  ],
  phrases: [
    ...words('advertisement copyright newsletter subscribe'),
    ...phrases(`
      follow us
      read more
      share this
      sign up
    `),
  ],
  patterns: [new RegExp(`\\b${anyOf(newsrooms())}(?:'s|’s)?\\b.{0,60}\\bcontributed\\b`)],
});

const newsrooms = (): readonly string[] => [
  ...words('afp bbc cnn itv mailonline reuters'),
  ...phrases(`
    associated press
    press association
    sky news
  `),
];
