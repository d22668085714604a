import { expect, test } from 'vitest';
import { cleanArticle } from '../../../lib/clean/clean-article.ts';
import { parseMail } from '../../../lib/parse/mail/parse-mail.ts';
import { makeDocx, paragraph } from '../docx/make-docx.ts';

const lede = 'The town of Halden will close its last open-air market in June, the mayor said on Tuesday.';
const second = 'A hotel of twelve storeys is to be built on the square for 34 million euros, and work begins soon.';
const head = (more = ''): string =>
  `From: Astrid Moen <astrid@brief.example>\nTo: a@b.example\nSubject: Last market closes\nDate: Wed, 4 Mar 2026 06:12:09 +0100\nMIME-Version: 1.0\n${more}`;
const html = (body: string): string =>
  `${head()}Content-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>`;
const article = `<h1>Last market closes</h1><p>${lede}</p><p>${second}</p>`;
const cell = (text: string): string => `<table><tr><td>${text}</td></tr></table>`;
const bodyOf = (mail: string): string => cleanArticle(parseMail(Buffer.from(mail))).text;

const newsletters: readonly { name: string; body: string }[] = [
  {
    name: 'links above, and why a reader gets it',
    body: `${cell('View this email in your browser')}${article}<p>Copyright © 2026 The Brief, All rights reserved.</p><p>You are receiving this email because you signed up.</p><p>Our mailing address is:</p><p>12 Quay Street, Halden</p><p>Unsubscribe</p>`,
  },
  {
    name: 'counters, buttons and an appeal',
    body: `${cell('Forwarded this email? Subscribe here for more')}${article}${cell('♥ 41')}${cell('READ IN APP')}<p>The Brief is a reader-supported publication. To receive new posts, subscribe.</p><p>You’re currently a free subscriber to The Brief.</p><p>© 2026 Astrid Moen</p><p>Get the app</p>`,
  },
  { name: 'a line with the name and a link', body: `${article}<p>The Brief © 2026 – Unsubscribe</p>` },
  { name: 'what was just read', body: `${article}<p>You just read issue #12 of The Brief.</p><p>Share via email</p>` },
];

test.for(newsletters)('of a newsletter the article is left: $name', ({ body }) => {
  expect(bodyOf(html(body))).toBe(`${lede}\n\n${second}`);
});

test('the date of a message stays beside the day in its text', () => {
  const day = `<p>Wednesday, 4 March 2026</p>${article}`;
  expect(parseMail(Buffer.from(html(day))).published).toBe('2026-03-04T06:12:09+01:00');
  const old = `<p>Monday, 2 February 2026</p>${article}`;
  expect(parseMail(Buffer.from(html(old))).published).toBeUndefined();
});

test('a digest says that it is one', () => {
  const story = (title: string): string => `<h2>${title}</h2><p>${lede}</p><p><a href="x">Read more</a></p>`;
  const digest = ['Market', 'Ferry', 'School'].map(story).join('');
  const rulesOf = (body: string): string[] => parseMail(Buffer.from(html(body))).notes.map(({ rule }) => rule);
  expect(rulesOf(digest)).toEqual(['digest-of-stories']);
  expect(rulesOf(article)).toEqual([]);
});

const attached = (name: string, content: Uint8Array): string =>
  `--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${Buffer.from(content).toString('base64')}\n`;
const mixed = (text: string, ...parts: readonly string[]): Uint8Array =>
  Buffer.from(
    `${head()}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${text}\n${parts.join('')}--b--\n`,
  );
const docx = makeDocx({ body: paragraph(lede) + paragraph(second) });

test('an attached document is read where the message says little more than that it is there', () => {
  const document = parseMail(mixed('Please find our release attached.', attached('release.docx', docx)));
  expect(document).toMatchObject({
    headline: 'Last market closes',
    blocks: [{ text: lede }, { text: second }],
    notes: [{ rule: 'attachment-read' }],
  });
});

test.each([
  ['beside a whole article', `${lede}\n\n${second}\n\n${lede}`, attached('release.docx', docx)],
  [
    'of a format that takes another reader',
    'Please find our release attached.',
    attached('a.pdf', Buffer.from('%PDF-')),
  ],
  ['that is damaged', 'Please find our release attached.', attached('a.docx', Buffer.from('PK'))],
])('a document %s is named', (_, text, part) => {
  expect(parseMail(mixed(text, part)).notes).toMatchObject([{ rule: 'attachments-left-out' }]);
});

const page = `<html><head><title>Last market closes | The Brief</title><meta property="article:published_time" content="2026-03-04T06:12:09Z"></head><body><article><h1>Last market closes</h1><p>${lede}</p><p>${second}</p></article></body></html>`;
const savedPage = (from: string): Uint8Array =>
  Buffer.from(
    `From: ${from}\nSubject: Last market closes | The Brief\nDate: Mon, 9 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://brief.example/market\n\n${page}\n--b--\n`,
  );

test.each(['<Saved by Blink>', '"Saved by Example Explorer 7"'])('a page that was saved as a message, %s', (from) => {
  expect(parseMail(savedPage(from))).toMatchObject({
    headline: 'Last market closes',
    published: '2026-03-04T06:12:09Z',
    url: 'https://brief.example/market',
    blocks: [{ text: lede }, { text: second }],
  });
});
