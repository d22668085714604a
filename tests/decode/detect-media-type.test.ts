import { expect, test } from 'vitest';
import { detectMediaType } from '../../lib/decode/detect-media-type.ts';

const rss = '<?xml version="1.0"?>\n<!-- feed -->\n<!DOCTYPE rss>\n<rss version="2.0"><channel/></rss>';
const wire = '\u0001eca0124 3 i\r\n\u0002Pier closes =\r\n';

const cases: readonly { name: string; text?: string; contentType?: string; key?: string; expected: string }[] = [
  {
    name: 'a Content-Type that says what it is',
    contentType: 'text/markdown; charset=utf-8',
    key: 'a.html',
    expected: 'text/markdown',
  },
  {
    name: 'one that says nothing: the extension',
    contentType: 'binary/octet-stream',
    key: 'a.md',
    expected: 'text/markdown',
  },
  {
    name: 'plain text is said of everything: the extension',
    contentType: 'text/plain',
    key: 'a.json',
    expected: 'application/json',
  },
  { name: 'neither: the opening', text: ' {"a": 1}', expected: 'application/json' },
  { name: 'XML without a declaration', text: '<results>\n<id>1</id>\n</results>\n', expected: 'application/xml' },
  { name: 'an opening tag alone is no XML', text: '<results> are in, and they are good.', expected: 'text/plain' },
  { name: 'a feed named XML', text: rss, key: 'a.xml', expected: 'application/rss+xml' },
  { name: 'a feed served as a page', text: rss, contentType: 'text/html', expected: 'application/rss+xml' },
  {
    name: 'a feed served as text',
    text: rss,
    contentType: 'text/plain',
    key: 'a.txt',
    expected: 'application/rss+xml',
  },
  {
    name: 'an outermost element with a prefix',
    text: '<n:newsItem xmlns:n="x"/>',
    contentType: 'text/xml',
    expected: 'application/vnd.iptc.g2.newsitem+xml',
  },
  { name: 'XML of no known format', text: '<a/>', contentType: 'application/foo+xml', expected: 'application/xml' },
  { name: 'JSON of any kind', text: '{}', contentType: 'application/feed+json', expected: 'application/json' },
  { name: 'XHTML', contentType: 'application/xhtml+xml', text: '<html/>', expected: 'text/html' },
  {
    name: 'a page that speaks of feeds',
    text: '<!doctype html><html><p>&lt;rss></html>',
    key: 'a.html',
    expected: 'text/html',
  },
  { name: 'a wire message by its control characters', text: wire, expected: 'text/x-news-wire' },
  { name: 'a wire message named text', text: wire, key: 'a.txt', expected: 'text/x-news-wire' },
  { name: 'a picture in XML is no article', text: '<svg/>', contentType: 'image/svg+xml', expected: 'image/svg+xml' },
  { name: 'nothing known', text: 'The pier was closed.', key: 'a.tst', expected: 'text/plain' },
];

test.for(cases)('$name', ({ text = 'x', contentType, key = 'a', expected }) => {
  expect(detectMediaType(text, contentType, key)).toBe(expected);
});
