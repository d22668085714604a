import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../lib/parse/html/parse-html.ts';

const h1 = '<h1>Pier closes</h1>';
const article = (inner: string): string => `<main><article>${h1}${inner}<p>The pier is closed.</p></article></main>`;

const pages: readonly { name: string; html: string; language?: string; expected: string | undefined }[] = [
  {
    name: 'a meta element under a name of its own',
    html: `<meta name="courier:publicationDate" content="2026-03-04T06:12:09+01:00">${article('')}`,
    expected: '2026-03-04T06:12:09+01:00',
  },
  {
    name: 'no date of a change',
    html: `<meta name="modificationDate" content="2026-03-04"><meta name="expirationDate" content="2026-03-04">${article('')}`,
    expected: undefined,
  },
  {
    name: 'the date with the headline, not an earlier one of another article',
    html: `<div><div class="card"><time datetime="2020-01-01">old</time></div>${article('<span class="published">4. März 2026</span>')}</div>`,
    expected: '2026-03-04',
  },
  {
    name: 'published, not updated',
    html: article('<p class="date">Updated 5 March 2026 | Published 4 March 2026</p>'),
    expected: '2026-03-04',
  },
  {
    name: 'a time without a class, before one that calls itself updated',
    html: article('<time class="updated" datetime="2026-03-05"></time><time datetime="2026-03-04"></time>'),
    expected: '2026-03-04',
  },
  {
    name: 'no list of other articles’ dates',
    html: `<div>${h1}<p>The pier is closed.</p><p>Datum: 04.03.2026</p><span class="date">01.02.2026</span><span class="date">02.02.2026</span><span class="date">03.02.2026</span></div>`,
    expected: '2026-03-04',
  },
  {
    name: 'no date of a comment',
    html: `${article('')}<div class="comments"><time datetime="2026-03-04"></time></div>`,
    expected: undefined,
  },
  {
    name: 'the address before a line of text',
    html: `<link rel="canonical" href="https://courier.example/2026/03/04/pier">${article('<p>5 March 2026</p>')}`,
    expected: '2026-03-04',
  },
  {
    name: 'the number of an article by the minute',
    html: `<link rel="canonical" href="https://courier.example/article/A2026030414320005196">${article('')}`,
    expected: '2026-03-04',
  },
  {
    name: 'no minute of an archive’s copy',
    html: `<link rel="canonical" href="https://archive.example/web/20260304143200/https://courier.example/pier">${article('')}`,
    expected: undefined,
  },
  { name: 'a line with the headline', html: article('<p>Riverton, 4 March 2026</p>'), expected: '2026-03-04' },
  { name: 'a line above the headline', html: `<p>Samstag, 7. März 2026</p>${article('')}`, expected: '2026-03-07' },
  {
    name: 'digits in the order of the language',
    html: article('<p>04/03/2026</p>'),
    language: 'fr',
    expected: '2026-03-04',
  },
  {
    name: 'digits in the order of the country',
    html: article('<p>04/03/2026</p>'),
    language: 'en-US',
    expected: '2026-04-03',
  },
  { name: 'no digits in an open order', html: article('<p>04/03/2026</p>'), language: 'en', expected: undefined },
  {
    name: 'no date in a sentence',
    html: article('<p>The pier, which was opened with a great feast on 4 March 2016, is closed.</p>'),
    expected: undefined,
  },
  { name: 'no date before the web', html: article('<p>4 March 1926</p>'), expected: undefined },
  {
    name: 'a day in the address, where nothing else is',
    html: `<link rel="canonical" href="https://courier.example/news/04-03-2026-pier">${article('')}`,
    expected: '2026-03-04',
  },
];

describe('the date of publication is', () => {
  for (const { name, html, language = 'de', expected } of pages)
    test(name, () =>
      expect(parseHtml(`<html lang="${language}"><body>${html}</body></html>`).published).toBe(expected),
    );
});
