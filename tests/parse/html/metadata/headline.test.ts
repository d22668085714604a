import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../lib/parse/html/parse-html.ts';

const jsonLd = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
const openGraph = (title: string): string => `<meta property="og:title" content="${title}">`;

const siteName = '<meta property="og:site_name" content="Lodra Courier">';
const koreanSite = '<meta property="og:site_name" content="물결일보">';

const pages: readonly { name: string; html: string; expected: string | undefined }[] = [
  {
    name: 'the title before its section and its site',
    html: `${siteName}<title>Pier closes in May - Harbour - Lodra Courier</title><div>Pier closes in May</div>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'a title with a dash before its site, where the marks differ',
    html: `${siteName}<title>Pier closes in May – again | Lodra Courier</title><div>Pier</div>`,
    expected: 'Pier closes in May – again',
  },
  {
    name: 'a title before its section and its site in a script that sets no spaces',
    html: `${koreanSite}<title>나루터는 오월에 문을 닫고 배는 남는다-사회ㅣ물결일보</title><div>나루터</div>`,
    expected: '나루터는 오월에 문을 닫고 배는 남는다',
  },
  {
    name: 'the heading, where the title for sharing is cut short',
    html: `${openGraph('Pier closes in…')}<article><h1>Pier closes in May after nine winters</h1></article>`,
    expected: 'Pier closes in May after nine winters',
  },
  {
    name: 'the headline of microdata, where the title is the name of the site',
    html: `${siteName}<title>Lodra Courier</title><div itemprop="headline">Pier closes in May</div>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'a heading that the title repeats, not the site name in the <h1>',
    html: '<title>Pier closes | The Courier</title><div id="top"><h1>The Courier</h1></div><h2>Pier closes</h2>',
    expected: 'Pier closes',
  },
  {
    name: 'a heading that the title repeats, not the head of the site',
    html: '<title>Pier closes | The Courier</title><div id="header"><h1>The Courier</h1></div><h2>Pier closes</h2>',
    expected: 'Pier closes',
  },
  {
    name: 'a title behind the name of its site',
    html: '<title>The Courier » Pier closes</title><h3>Pier closes</h3>',
    expected: 'Pier closes',
  },
  {
    name: 'the heading, where Open Graph has another headline for sharing',
    html: `${openGraph('You will not believe what the harbour does')}<article><h1>Pier closes in May</h1></article>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'JSON-LD and <title> together, against a heading that nothing repeats',
    html: `<title>Pier closes in May</title>${jsonLd('Pier closes in May')}<h1>Harbour live: all news</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'Open Graph that the heading shows, against JSON-LD for search engines',
    html: `<title>Riverton pier news</title>${openGraph('Pier closes in May')}${jsonLd('Riverton pier news')}
      <h1>Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no <h1> that is hidden in breadcrumbs',
    html: `<title>Riverton pier: closure</title><nav class="breadcrumb"><h1>Riverton pier: closure</h1>
      </nav>${jsonLd('Pier closes in May')}<h2>Pier closes in May</h2>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'the headline below a kicker in one heading',
    html: `${openGraph('Pier closes in May')}<h2><span>Old harbour</span> <span>Pier closes in May</span></h2>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'the kicker too, where both statements have it',
    html: `${openGraph('Old harbour: Pier closes in May')}${jsonLd('Old harbour: Pier closes in May')}
      <h1>Pier closes in May</h1>`,
    expected: 'Old harbour: Pier closes in May',
  },
  {
    name: 'no kicker that only one statement has',
    html: `${openGraph('Old harbour: Pier closes in May')}<h1>Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no <h1> for screen readers that names a part of the page',
    html: `<title>Harbour - Courier</title><h1 class="sr-only">Services and navigation</h1><h1>Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no section’s name in an <h1>, before one that a title begins with',
    html: `<title>Pier closes in May, Riverton</title><h1>Harbour</h1><h1>Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no address of the site',
    html: `<title>courier.example // Pier closes in May</title><h1>courier.example</h1><h2>Pier closes in May</h2>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no kicker that JSON-LD leaves out',
    html: `${openGraph('Old harbour | Pier closes in May')}${jsonLd('Pier closes in May')}<h1>
      <span>Old harbour</span> Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no kicker that the title for another network leaves out',
    html: `${openGraph('Old harbour: Pier closes in May')}
      <meta name="twitter:title" content="Pier closes in May"><h1>Old harbour: Pier closes in May</h1>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'no Open Graph that a quotation mark has cut',
    html: `<title>Board calls pier "unsafe" | Courier</title>
      <meta property="og:title" content="Board calls pier "unsafe""><h2>More</h2>`,
    expected: 'Board calls pier "unsafe" | Courier',
  },
  {
    name: 'no heading of another article',
    html: `${openGraph('Pier closes in May')}<aside class="related"><h2>Bridge opens</h2><h2>Market moves</h2></aside>`,
    expected: 'Pier closes in May',
  },
  {
    name: 'Open Graph without the name of the site',
    html: `<meta property="og:site_name" content="The Courier">${openGraph('Pier closes in May – The Courier')}`,
    expected: 'Pier closes in May',
  },
  {
    name: 'a dash that is the headline’s own',
    html: `<meta property="og:site_name" content="The Courier">${openGraph('Pier closes – for good')}`,
    expected: 'Pier closes – for good',
  },
  {
    name: 'no update of a live blog',
    html: `<script type="application/ld+json">${JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Harbour live',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Crane falls', articleBody: 'It fell.' }],
    })}</script>`,
    expected: 'Harbour live',
  },
  { name: 'nothing', html: '<p>Pier closes.</p>', expected: undefined },
];

describe('the headline is', () => {
  for (const { name, html, expected } of pages)
    test(name, () => expect(parseHtml(`<html><body>${html}</body></html>`).headline).toBe(expected));
});
