import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../lib/parse/html/parse-html.ts';

const h1 = '<h1>Pier closes</h1>';
const article = (inner: string): string => `<main><article>${h1}${inner}<p>The pier is closed.</p></article></main>`;

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const pages: readonly { name: string; html: string; language?: string; expected: string | undefined }[] = [
  {
    name: 'a meta element under a name of its own',
    html: `<meta name="courier:publicationDate" content="2026-03-04T06:12:09+01:00">${article('')}`,
    expected: '2026-03-04T06:12:09+01:00',
  },
  {
    name: 'no date of a change',
    html: `<meta name="modificationDate" content="2026-03-04">
      <meta name="expirationDate" content="2026-03-04">${article('')}`,
    expected: undefined,
  },
  {
    name: 'the date with the headline, not an earlier one of another article',
    html: `<div><div class="card"><time datetime="2020-01-01">old</time>
      </div>${article('<span class="published">4. März 2026</span>')}</div>`,
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
    html: `<link rel="canonical" href="https://archive.example/web/20260304143200/https://courier.example/pier">
      ${article('')}`,
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
  {
    name: 'a day between other things on a line',
    html: article('<p>⋅ March 4, 2026 ⋅ Email this post ⋅ Print this page ⋅ Comment on this ⋅</p>'),
    expected: '2026-03-04',
  },
  {
    name: 'a label and a day on the next line',
    html: article(`${'<p>The pier is old. </p>'.repeat(14)}<div>Datum:</div><div>4. März 2026</div>`),
    expected: '2026-03-04',
  },
  {
    name: 'a labelled day above the headline',
    html: `<main><p>Veröffentlichung: 04.03.2026</p>${'<p>Der Hafen ist alt.</p>'.repeat(9)}${article('')}</main>`,
    expected: '2026-03-04',
  },
  {
    name: 'a line with a headline that is no heading',
    html: `<title>Pier closes</title><table><tr><td>Pier closes</td></tr><tr><td>( 2026-03-04 09:20:26 )</td>
      </tr></table>`,
    expected: '2026-03-04',
  },
  {
    name: 'in the standfirst, which some call a teaser',
    html: article('<div class="page__teaser-text">Pressemitteilung vom 4. März 2026 | Riverton</div>'),
    expected: '2026-03-04',
  },
  {
    name: 'not in a teaser of another article',
    html: article('<div class="teaser"><div class="teaser-text">4. März 2026</div></div>'),
    expected: undefined,
  },
  {
    name: 'what stands on a page that says that it has a navigation',
    html: `<div class="with-navigation no-sidebars">${h1}<p><span class="date">4. März 2026</span></p></div>`,
    expected: '2026-03-04',
  },
  {
    name: 'what stands on a page of which a builder calls every part a widget',
    html: `<div class="elementor-widget-container">
      ${article('<div class="elementor-widget"><time>4. März 2026</time></div>')}</div>`,
    expected: '2026-03-04',
  },
  {
    name: 'stated of the page, where no article is',
    html: [
      jsonLd({ '@type': 'WebPage', name: 'About - Courier', datePublished: '2026-03-04T06:12:09+00:00' }),
      article(''),
    ].join(''),
    expected: '2026-03-04T06:12:09+00:00',
  },
  {
    name: 'stated of the article before the page',
    html: `${jsonLd({ '@type': 'WebPage', datePublished: '2020-01-01' })}
      ${jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-04' })}${article('')}`,
    expected: '2026-03-04',
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
