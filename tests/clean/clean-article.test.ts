import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../lib/clean/clean-article.ts';
import type { Block } from '../../lib/model/article.ts';
import { Unreadable } from '../../lib/model/unreadable.ts';
import { emptyMetadata } from '../../lib/parse/lines/empty-metadata.ts';
import { parsePlainText } from '../../lib/parse/plain-text/parse-plain-text.ts';

const lede =
  'The council of Riverton voted on Tuesday to build a tram line to the harbour, ending a dispute of nine years.';
const texts = (...values: readonly string[]): Block[] => values.map((text) => ({ kind: 'text', text }));
const clean = (blocks: readonly Block[], headline?: string) =>
  cleanArticle({ ...emptyMetadata, headline, blocks, notes: [] });

test('furniture leaves the body, and what it states becomes metadata', () => {
  const article = clean(
    texts(
      'Riverton Builds a Tram',
      'By Jane Doe, Example Wire',
      'Published 4 March 2026, 5:58 GMT',
      'Updated 5 March 2026',
      '0',
      '412',
      lede,
      'Read more',
      lede,
      '© 2026',
    ),
    'Riverton builds a tram',
  );
  expect(article).toMatchObject({
    text: `${lede}\n\n${lede}`,
    authors: ['Jane Doe'],
    agency: 'Example Wire',
    published: '2026-03-04T05:58:00Z',
    modified: '2026-03-05',
    language: 'en',
  });
  expect(article.notes).toEqual([
    {
      rule: 'dropped-furniture',
      message:
        'Left out of the body: 1 headline, 1 byline, 2 timestamps, 2 counters, 1 "read more" line, 1 copyright line.',
    },
  ]);
});

test('what the document states of itself wins', () => {
  const stated = { authors: ['Mei Tanaka'], published: '2026-01-01', language: 'en-GB' };
  const blocks = texts('By Jane Doe', '4 March 2026', lede);
  expect(cleanArticle({ ...emptyMetadata, ...stated, blocks, notes: [] })).toMatchObject(stated);
});

test('text is normalized', () => {
  const blocks = texts(
    'Cafe\u0301  \u00a0 in\u00ad\u200b River\u00adton\u0007 👩\u200d🚒\t\n opens\ufeff early this morning.',
  );
  expect(clean(blocks).text).toBe('Café in Riverton 👩\u200d🚒 opens early this morning.');
});

test('lines stay in tables', () => {
  const article = clean([{ kind: 'table', text: 'Dunmore   2\r\nAlmvik    3' }]);
  expect(article.text).toBe('Dunmore 2\nAlmvik 3');
});

test('a dateline on a line of its own joins the paragraph that it opens', () => {
  const article = clean(texts('RIVERTON (AP) --', lede));
  expect(article.paragraphs.length).toBe(1);
  expect(article.text.slice(article.dateline?.end)).toBe(lede);
});

test('a dateline below a deck is found, with spans in the body', () => {
  const article = clean(texts('A vote after nine years', `RIVERTON, March 4 (Example Wire) — ${lede}`));
  const { place, date, agency, end = 0 } = article.dateline ?? {};
  const read = [place, date, agency].map((span) => article.text.slice(span?.start, span?.end));
  expect(read).toEqual(['RIVERTON', 'March 4', 'Example Wire']);
  expect(article.text.slice(end)).toBe(lede);
});

test('a paragraph in the middle has no dateline', () => {
  expect(clean(texts(lede.repeat(4), `RIVERTON (AP) — ${lede}`)).dateline).toBeUndefined();
});

const agencies: readonly (readonly [readonly string[], string | undefined])[] = [
  [[lede, 'Reuter'], 'Reuter'],
  [[lede, '(avec AFP)'], 'AFP'],
  [[lede, 'dpa abc def'], 'dpa'],
  [[`${lede} (Reporting by Jane Doe)`, 'Our Standards: The Thomson Reuters Trust Principles.'], 'Reuters'],
  [[lede, 'The Associated Press contributed to this report.'], 'The Associated Press'],
  [[lede], undefined],
];

test('the agency is read from a tail', () => {
  for (const [blocks, agency] of agencies) expect(clean(texts(...blocks)).agency, blocks.join()).toBe(agency);
});

test('timestamps inside the body are told: it may be a live blog', () => {
  const blocks = texts(lede, '9:05 p.m.', lede, '8:40 p.m.', lede, '8:15 p.m.', lede, '8:00 p.m.', lede);
  expect(clean(blocks).notes.map(({ rule }) => rule)).toEqual(['dropped-furniture', 'timestamps-in-body']);
});

test('an article of furniture alone is unreadable', () => {
  expect(() => clean(texts('0', '412', 'Read more'))).toThrowError(expect.objectContaining({ code: 'no-text' }));
});

test('paragraphs tile the body, for any blocks', () => {
  const block = fc.record({
    kind: fc.constantFrom('text', 'heading', 'table', 'caption', 'quotation'),
    text: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Read more', 'RIVERTON (AP) --', lede, '12', 'By Jane Doe'),
    ),
  }) as fc.Arbitrary<Block>;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const { text, paragraphs, dateline } = clean([...blocks, ...texts(lede)]);
      let end = -2;
      for (const paragraph of paragraphs) {
        expect(text.slice(end, paragraph.start)).toBe(end < 0 ? '' : '\n\n');
        expect(paragraph.end).toBeGreaterThan(paragraph.start);
        end = paragraph.end;
      }
      expect(end).toBe(text.length);
      expect(text).toBe(text.normalize('NFC').trim());
      if (dateline) expect(paragraphs.some((p) => p.start === dateline.start && p.end >= dateline.end)).toBe(true);
    }),
  );
});

const million = 1_000_000;
const hostile: readonly string[] = [
  'a',
  ' ',
  '"',
  '7',
  '(',
  'A',
  '\n',
  '\t',
  '-',
  'a\n',
  'By ',
  'A. ',
  ', ',
  '©',
  '\u200d',
  '&#1;',
  '> ',
  'RIVERTON, ',
  'ab cd ef gh ij kl mn op qr st uv wx yz ab\n',
];

test('a megabyte of anything is read, or refused', () => {
  for (const unit of hostile) {
    expect(['read', 'too-complex'], JSON.stringify(unit)).toContain(read(unit.repeat(million / unit.length)));
  }
});

function read(input: string): string {
  try {
    const parsed = parsePlainText(input);
    cleanArticle({ ...parsed, blocks: [...parsed.blocks, ...texts(lede)] });
    return 'read';
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

test('what notices say of earlier versions is noted, and they are no part of the body', () => {
  const body = 'The harbour board of Tellin voted on Monday to close the old fish market on the eastern quay.';
  const noticed = (line: string) => {
    const { text, notes } = clean(
      [body, body.replace('Monday', 'Tuesday'), line].map((each) => ({ kind: 'text', text: each })),
    );
    return {
      isOut: !text.includes(line),
      rules: notes.map(({ rule }) => rule).filter((rule) => rule.startsWith('stated')),
    };
  };
  const expected = (...rules: string[]) => ({ isOut: true, rules });
  expect(noticed('Correction: the market has stood there for ninety years.')).toEqual(expected('stated-correction'));
  expect(noticed('(This article was amended on 5 March to name the quay.)')).toEqual(expected('stated-correction'));
  expect(noticed('This story has been updated with comments from the board.')).toEqual(expected('stated-update'));
  expect(noticed('An earlier version of the plan was dropped in May.')).toEqual({ isOut: false, rules: [] });
});
