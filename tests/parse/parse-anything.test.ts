import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { cleanArticle } from '../../lib/parse/clean-article.ts';
import { parseUpload } from '../../lib/parse/index.ts';
import { Unreadable } from '../../lib/unreadable.ts';
import { fileSource } from '../../lib/upload.ts';

/** Pieces that the formats are made of, put together in any way. */
const pieces = [
  ...['<', '>', '</', '/>', '&', ';', '"', '=', ' ', '\n', '\r\n', '{', '}', '[', ']', ':', ',', '\\', '^', '\t   '],
  ...['<rss>', '<channel>', '<item>', '</item>', '<title>', '<description>', '<content:encoded>', '<guid>', '<link/>'],
  ...['<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '<content type="html">', '<summary>', '</entry>'],
  ...['<nitf>', '<body>', '<body.content>', '<body.head>', '<hl1>', '<p>', '</p>', '<media>', '<table><tr><td>'],
  ...['<NewsML>', '<NewsItem>', '<NewsComponent>', '<ContentItem>', '<DataContent>', '<newsItem guid="a">'],
  ...[
    '<contentSet>',
    '<inlineXML>',
    '<html>',
    '<REUTERS NEWID="1">',
    '<TEXT>',
    '<BODY>',
    '<TITLE>',
    '<![CDATA[',
    ']]>',
  ],
  ...['<!DOCTYPE x [<!ENTITY y "z">', ']>', '&y;', '&#233;', '&nbsp;', '<!--', '-->', '<?xml version="1.0"?>'],
  ...['"items":', '"id":', '"headline":', '"body":', '"bodies":', '"role":"main"', '"__proto__":', 'null', '1'],
  ...['\u0001', '\u0002', '\u0003', '\u0016', '\u001f', 'GMT', '='],
  ...['The pier was closed on Tuesday.', 'PORT MAREN (Example Wire) - ', 'By Mara Lindqvist', 'é', '日本', '\ud800'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const key = fc.constantFrom('a.xml', 'a.rss', 'a.json', 'a.txt', 'a.html', 'a.md', 'a', 'a.nitf', 'a.sgm');

function orUnreadable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

test('whatever comes in, it is read or refused; paragraphs follow each other within the text', () => {
  let read = 0;
  fc.assert(
    fc.property(text, key, (input, name) => {
      const bytes = Buffer.from(input);
      const items = orUnreadable(() => parseUpload(decodeUpload(bytes, fileSource(name, bytes.length)))) ?? [];
      for (const { document } of items) {
        const article = orUnreadable(() => cleanArticle(document));
        if (!article) continue;
        read++;
        let end = 0;
        for (const paragraph of article.paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          end = paragraph.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});
