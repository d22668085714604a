import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../lib/model/article.ts';
import { limits } from '../../../lib/model/limits.ts';
import { looksLikeArchive } from '../../../lib/parse/archive/looks-like-archive.ts';
import { parseArchive } from '../../../lib/parse/archive/parse-archive.ts';
import { parseDocx } from '../../../lib/parse/docx/parse-docx.ts';
import { makeDocx, paragraph } from '../docx/make-docx.ts';

const lede = 'The town of Halden will close its last open-air market in June, the mayor said on Tuesday.';
const second = '“Nobody asked us,” said Peter Nordal, who has sold fish there since 1998.';
const read = {
  headline: 'Last market in Halden to close',
  authors: ['Astrid Moen', 'Peter Dahl'],
  publisher: 'The Halden Times',
  published: '2019-06-04',
  blocks: [{ text: lede }, { text: second }],
};

const lexis = `
                               1 of 1 DOCUMENT

                            The Halden Times

                         June 4, 2019 Tuesday
                            First Edition

Last market in Halden to close

BYLINE: Astrid Moen and Peter Dahl

SECTION: NEWS; Pg. 7

LENGTH: 214 words

HIGHLIGHT: Traders learned it from the paper.

${lede}

${second}

LOAD-DATE: June 5, 2019

LANGUAGE: ENGLISH

                 Copyright 2019 The Halden Times Company
                          All Rights Reserved
`;

const lexisWithBody = `
                               2 of 9 DOCUMENTS

                 Copyright 2019 The Halden Times Company
                          All Rights Reserved
                            The Halden Times

                         June 4, 2019 Tuesday

SECTION: Section A; Pg. 21

HEADLINE: Last market in
Halden to close

BYLINE: By ASTRID MOEN

BODY:

${lede}

${second}

GRAPHIC: The market in May.

LOAD-DATE: June 5, 2019
`;

const nexisUni = `User Name: Jane Roe
Job Number: 123
Documents (1)
1. Last market in Halden to close
Search Terms: market

Last market in Halden to close
The Halden Times (Norway)
June 4, 2019 Tuesday

Copyright 2019 The Halden Times Company All Rights Reserved

Section: NEWS; Pg. 21
Length: 643 words
Byline: Astrid Moen, Peter Dahl
Body

${lede}

${second}

Classification

Language: ENGLISH

Load-Date: June 5, 2019

End of Document
`;

const factivaTags = `HD  Last market in Halden to close
BY  By Astrid Moen and Peter Dahl
WC  643 words
PD  4 June 2019
SN  The Halden Times
SC  HALTIM
LP
${lede}

TD
${second}

CO  hthot : Halden Hotels
AN  Document HALTIM0020190604ef640001x
`;

const factivaLines = `Business
Last market in Halden to close
By Astrid Moen and Peter Dahl
643 words
4 June 2019
The Halden Times
HALTIM
English
(c) 2019 The Halden Times Company

${lede}

${second}

Document HALTIM0020190604ef640001x
`;

const proQuest = `____________________________________________________________

Document 1 of 1

Last market in Halden to close

Author: Moen, Astrid; Dahl, Peter

Publication info: The Halden Times; Halden [Halden]. 04 June 2019: A.3.

Abstract: None available.

Full text: ${lede}

${second}

Credit: By Astrid Moen

Subject: Markets; Hotels

Title: Last market in Halden to close

Publication date: Jun 4, 2019

ProQuest document ID: 2234567890

Last updated: 2019-06-09
`;

const exports: readonly { name: string; text: string; expected: object }[] = [
  {
    name: 'LexisNexis',
    text: lexis,
    expected: { ...read, deck: 'Traders learned it from the paper.', section: 'NEWS' },
  },
  { name: 'LexisNexis with labels throughout', text: lexisWithBody, expected: { ...read, authors: ['ASTRID MOEN'] } },
  { name: 'Nexis Uni', text: nexisUni, expected: read },
  { name: 'Factiva with tags', text: factivaTags, expected: read },
  { name: 'Factiva without tags', text: factivaLines, expected: read },
  { name: 'ProQuest', text: proQuest, expected: read },
];

test.for(exports)('an export of $name', ({ text, expected }) => {
  expect(looksLikeArchive(text)).toBe(true);
  expect(parseArchive(text)).toMatchObject(expected);
});

test.for(exports)('several documents of $name are articles of their own', ({ text }) => {
  const parsed = parseArchive(`${text}\n${text}`);
  const items = parsed && 'items' in parsed ? parsed.items : [];
  expect(items.map(({ document }) => document.headline)).toEqual([read.headline, read.headline]);
});

test('an export of Nexis Uni as DOCX', () => {
  const lines = nexisUni.split('\n').filter((line) => line !== '');
  expect(parseDocx(makeDocx({ body: lines.map((line) => paragraph(line)).join('') }))).toMatchObject(read);
});

test('what is left out is told', () => {
  const { notes, dropped } = parseArchive(lexis) as ParsedDocument;
  expect(notes).toMatchObject([{ rule: 'archive-labels' }]);
  expect(dropped).toContainEqual({ text: 'LENGTH: 214 words', rule: 'label', zone: 'head' });
});

const others: readonly string[] = [
  `Two of three documents are lost\n\n${lede}`,
  `${lede}\n\nSection: the part of a town\n\n${second}`,
  `HD is the sign of a channel.\n\n${lede}`,
];

test('other texts are no exports', () => {
  for (const text of others) expect(parseArchive(text), text).toBeUndefined();
});

test('of thousands of documents the first are read, and all are counted', () => {
  const document = `Last market in Halden to close\n\nBody\n\n${lede}\n\nEnd of Document\n`;
  const archive = parseArchive(document.repeat(3000));
  expect(archive).toMatchObject({ count: 3000 });
  expect(archive && 'items' in archive && archive.items.length).toBe(2 * limits.items);
});
