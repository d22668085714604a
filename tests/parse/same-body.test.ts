import { expect, test } from 'vitest';
import { cleanArticle } from '../../lib/clean/clean-article.ts';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { parseUpload } from '../../lib/parse/index.ts';
import { makeDocx, paragraph } from './docx/make-docx.ts';

const headline = 'Pier & market hall of Port Maren to close for a year';
const paragraphs = [
  'The old pier and the market hall beside it will close in March, the harbour board said on Tuesday.',
  'A survey found cracks in nine of the 44 pillars; two had lost a third of their width & had to be propped up at once.',
  '"We would rather lose one summer than the pier," said Lena Ödman, who chairs the board.',
  'The repair is to cost €6.5 million, of which the city pays half. Traders move to the square by the station.',
];
const heading = 'Where the traders go';
const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tagged = (tag: string): string =>
  `${paragraphs
    .slice(0, 3)
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('\n')}<${tag}>${heading}</${tag}><p>${escapeMarkup(paragraphs[3] ?? '')}</p>`;
const lines = [...paragraphs.slice(0, 3), heading, ...paragraphs.slice(3)];
const expected = lines.join('\n\n');
const title = escapeMarkup(headline);
const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${tagged('h2')}</body></html>`;
const nitf = `<nitf><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content>${tagged('hl2')}</body.content></body></nitf>`;
const schemaOrg = { '@type': 'NewsArticle', headline, articleBody: expected };

const formats: readonly { name: string; key: string; text: string | Uint8Array }[] = [
  { name: 'plain text', key: 'a.txt', text: `${headline}\n\n${expected}\n` },
  {
    name: 'HTML',
    key: 'a.html',
    text: `<!doctype html><title>${title}</title><article><h1>${title}</h1>${tagged('h2')}</article>`,
  },
  { name: 'Markdown', key: 'a.md', text: `# ${headline}\n\n${expected.replace(heading, `## ${heading}`)}\n` },
  { name: 'schema.org', key: 'a.json', text: JSON.stringify(schemaOrg) },
  { name: 'ninjs 1', key: 'a.json', text: JSON.stringify({ headline, body_xhtml: `<div>${tagged('h2')}</div>` }) },
  {
    name: 'ninjs 3',
    key: 'a.json',
    text: JSON.stringify({
      headlines: [{ role: 'main', value: headline }],
      bodies: [{ role: 'main', contentType: 'text/html', value: tagged('h2') }],
    }),
  },
  { name: 'NITF', key: 'a.xml', text: nitf },
  {
    name: 'NewsML 1',
    key: 'a.xml',
    text: `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${title}</HeadLine></NewsLines><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  },
  {
    name: 'NewsML-G2 with XHTML',
    key: 'a.xml',
    text: `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML>${xhtml}</inlineXML></contentSet></newsItem>`,
  },
  {
    name: 'NewsML-G2 with text',
    key: 'a.xml',
    text: `<newsItem><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineData>${escapeMarkup(expected)}</inlineData></contentSet></newsItem>`,
  },
  {
    name: 'RSS',
    key: 'a.rss',
    text: `<rss><channel><item><title>${title}</title><description>${escapeMarkup(tagged('h2'))}</description></item></channel></rss>`,
  },
  {
    name: 'Atom',
    key: 'a.atom',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${title}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${tagged('h2')}</div></content></entry></feed>`,
  },
  {
    name: 'JSON Feed',
    key: 'a.json',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: 1, title: headline, content_html: tagged('h2') }],
    }),
  },
  {
    name: 'ANPA 1312',
    key: 'a',
    text: `\x16\x16\x01A1\x1f_x\r\n\x02^BC-Pier,99<\r\n^${headline}<\r\n${lines.map((line) => (line === heading ? `^${line}=` : `\t   ${line}`)).join('\r\n')}\r\n\x03`,
  },
  {
    name: 'IPTC 7901',
    key: 'a',
    text: `\x01eca1 4 i 9 exw\r\n\x02${headline} =\r\n\r\n${expected.replaceAll('\n', '\r\n')}\r\n\x03`,
  },
];

const subject = `Subject: =?utf-8?B?${Buffer.from(headline).toString('base64')}?=\nFrom: a@example.org\nMIME-Version: 1.0\n`;
const mails = [
  { name: 'a plain e-mail', key: 'a.eml', text: `${subject}\n${expected}\n` },
  { name: 'an HTML e-mail', key: 'a.eml', text: `${subject}Content-Type: text/html; charset=utf-8\n\n${tagged('h2')}` },
];
const document = [
  paragraph(headline, 'Title'),
  ...lines.map((line) => paragraph(line, line === heading ? 'Heading2' : '')),
];
const docx = { name: 'DOCX', key: 'a.docx', text: makeDocx({ body: document.join('') }) };

test.for([...formats, ...mails, docx])('an article in $name has the same text as in the others', ({ key, text }) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const [item] = parseUpload(decodeUpload(bytes, fileSource(key, bytes.length)));
  const article = item && cleanArticle(item.document);
  expect(article?.headline).toBe(headline);
  expect(article?.text).toBe(expected);
});
