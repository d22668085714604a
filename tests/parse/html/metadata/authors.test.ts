import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../lib/parse/html/parse-html.ts';

const jsonLd = (author: unknown): string =>
  `<script type="application/ld+json">
    ${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier closes', author })}</script>`;
const h1 = '<h1>Pier closes</h1>';
const article = (inner: string): string => `<main><article>${h1}${inner}<p>The pier is closed.</p></article></main>`;

const pages: readonly { name: string; html: string; expected: readonly string[] }[] = [
  {
    name: 'both names that JSON-LD gives to one person',
    html: `${jsonLd({ '@type': 'Person', name: ['Mara Lindqvist', 'Tomé Duarte'] })}${article('')}`,
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'the author of RDFa',
    html: article('<span property="author" typeof="Person"><span property="name">Mara Lindqvist</span></span>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'the user who wrote it',
    html: article('<div class="submitted"><span class="username">Mara Lindqvist</span></div>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'the name behind a label of a line below the headline',
    html: `<main>${h1}<p>Yazar: Elif Karaca</p><p>The pier is closed.</p></main>`,
    expected: ['Elif Karaca'],
  },
  {
    name: 'the publisher where nobody else is named',
    html: `<meta property="og:site_name" content="Courier">
      ${jsonLd({ '@type': 'Organization', name: 'Courier' })}${article('')}`,
    expected: ['Courier'],
  },
  {
    name: 'an agency where nobody else is named',
    html: `${jsonLd([{ '@type': 'Organization', name: 'dpa' }])}${article('')}`,
    expected: ['dpa'],
  },
  {
    name: 'the person and the agency that JSON-LD names together',
    html: `${jsonLd('Mara Lindqvist, Reuters')}${article('')}`,
    expected: ['Mara Lindqvist', 'Reuters'],
  },
  {
    name: 'the person and the team that JSON-LD names together',
    html: `${jsonLd([{ name: 'Mara Lindqvist' }, { name: 'Harbour Team' }])}${article('')}`,
    expected: ['Mara Lindqvist', 'Harbour Team'],
  },
  {
    name: 'the person without an agency, place or role in markup',
    html: article('<span class="byline">Mara Lindqvist, Reuters, Riverton</span>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'three in one place',
    html: article(
      '<p class="byline">By <a>Mara Lindqvist</a>, <a>Tomé Duarte</a> and <a>Ute Kroll</a> in Riverton</p>',
    ),
    expected: ['Mara Lindqvist', 'Tomé Duarte', 'Ute Kroll'],
  },
  {
    name: 'two in two places',
    html: article('<div class="byline">By Mara Lindqvist in Riverton and Tomé Duarte in Kells</div>'),
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'the person without a role in an element of its own',
    html: article('<div class="author"><span>Mara Lindqvist</span><span>Chief Economics Correspondent</span></div>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'the person without an outlet on the next line',
    html: article('<div class="byline">By Mara Lindqvist<br>The Kells Observer</div>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'two on two lines',
    html: article('<div class="byline">By Mara Lindqvist<br>and Tomé Duarte</div>'),
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'the person beside an address and a handle',
    html: article('<p class="byline">Mara Lindqvist <a href="mailto:m@c.example">m@c.example</a> <a>@maralind</a></p>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'two with roles between',
    html: article('<p class="byline">By Mara Lindqvist, Science Editor, and Tomé Duarte, Kells</p>'),
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'a name beside how long ago it was',
    html: article('<div class="info">Mara Lindqvist|Published 5 months ago</div>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'no writer of whom the article tells',
    html: article('<p>Author Ute Kroll, from Kells, said that she had seen the cracks.</p>'),
    expected: [],
  },
  {
    name: 'an outlet where nobody else is named',
    html: article('<div class="byline">By The Conversation</div>'),
    expected: ['The Conversation'],
  },
  {
    name: 'Arabic',
    html: article('<div class="author">بقلم: ليلى حداد</div>'),
    expected: ['ليلى حداد'],
  },
  {
    name: 'who wrote it, as WordPress says for previews',
    html: `<meta name="twitter:label1" content="Verfasst von">
      <meta name="twitter:data1" content="Ute Kroll">${article('')}`,
    expected: ['Ute Kroll'],
  },
  {
    name: 'no reading time, which WordPress states alike',
    html: `<meta name="twitter:label1" content="Est. reading time">
      <meta name="twitter:data1" content="Three Minutes">${article('')}`,
    expected: [],
  },
  {
    name: 'a name on the line after its label',
    html: article('<h4>Autor</h4><p><a href="/k">Ute Kroll</a></p>'),
    expected: ['Ute Kroll'],
  },
  {
    name: 'a name on the line after two labels',
    html: article('<div>Auteur :</div><div>Auteur(s) :</div><div>Tomé Duarte</div>'),
    expected: ['Tomé Duarte'],
  },
  {
    name: 'an editor behind the date',
    html: article('<div>04.03.2026 <span>- Redaktion: Ute Kroll (Sprecherin)</span></div>'),
    expected: ['Ute Kroll'],
  },
  {
    name: 'a name before the date and the time',
    html: article('<div>Ute Kroll / 04.03.2026 / 06:15 / 12</div>'),
    expected: ['Ute Kroll'],
  },
  {
    name: 'a signature below the text',
    html: article(`<p>${'The pier is old. '.repeat(20)}</p>`).replace(
      '<p>The pier is closed.</p>',
      '<p style="text-align:right"><b>Ute Kroll</b></p>',
    ),
    expected: ['Ute Kroll'],
  },
  {
    name: 'no list in italics below the text',
    html: article(`<p>${'The pier is old. '.repeat(20)}</p><p><i>Sturm, Regen, Schnee</i></p>`),
    expected: [],
  },
  {
    name: 'no name above each answer in an interview',
    html: article(
      `<p>${'The pier is old. '.repeat(20)}</p><p><i>Ute Kroll</i></p><p>${'It will close. '.repeat(20)}</p>`,
    ),
    expected: [],
  },
  {
    name: 'the byline, not who made the site',
    html: `<meta name="author" content="Web Works GmbH">${article('<span class="author">von Ute Kroll</span>')}`,
    expected: ['Ute Kroll'],
  },
  {
    name: 'the element with the name, not the box with role and date',
    html: article(
      '<div class="authors">Opinion by <span class="author-name">Mara Lindqvist</span> 4 March 2026, 3 min</div>',
    ),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'several, each in an element',
    html: article('<a rel="author" href="/m">Mara Lindqvist</a>, <a rel="author" href="/t">Tomé Duarte</a>'),
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'those who stand with the headline, not of other articles',
    html: `<div><div class="card"><h3>Bridge</h3><span class="author">Lee Park</span>
      </div>${article('<span class="author">Mara Lindqvist</span>')}</div>`,
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'no commenters',
    html: `${article('')}<ol class="comments"><li><span class="author">Lee Park</span></li></ol><form>
      <p class="comment-form-author">Name *</p></form>`,
    expected: [],
  },
  {
    name: 'no photographer',
    html: article('<figure><img><figcaption><span class="author">Ida Holm</span></figcaption></figure>'),
    expected: [],
  },
  {
    name: 'a label and a name side by side without a space',
    html: article('<span class="byline"><span>Veröffentlicht von</span><span>Ute Kroll</span></span>'),
    expected: ['Ute Kroll'],
  },
  {
    name: 'no place and no broadcaster behind a name',
    html: article('<p class="author">von Ute Kroll, Riverton</p>'),
    expected: ['Ute Kroll'],
  },
  {
    name: 'a byline without a class',
    html: article('<p>By Mara Lindqvist and Tomé Duarte</p>'),
    expected: ['Mara Lindqvist', 'Tomé Duarte'],
  },
  {
    name: 'a name behind a date',
    html: article('<div>04.03.2026 - Mara Lindqvist</div>'),
    expected: ['Mara Lindqvist'],
  },
  {
    name: 'an alias with a verb of writing',
    html: article('<div>Posted on 4 March 2026 by ferryman</div>'),
    expected: ['ferryman'],
  },
  {
    name: 'a label below the article',
    html: article(`${`<p>${'The pier is old. '.repeat(20)}</p>`.repeat(15)}<p>Autorin: Ute Kroll</p>`),
    expected: ['Ute Kroll'],
  },
  { name: 'no sentence with "by"', html: article('<p>By Friday the water had gone.</p>'), expected: [] },
  { name: 'no sentence with "von"', html: article('<p>Von der Brücke blieb wenig.</p>'), expected: [] },
  {
    name: 'no long list of names',
    html: Array.from(
      { length: 30 },
      (_, index) => `<meta itemprop="author" content="Cited Person${'x'.repeat(index)}">`,
    )
      .join('')
      .concat(article('')),
    expected: [],
  },
];

describe('the authors are', () => {
  for (const { name, html, expected } of pages)
    test(name, () => expect(parseHtml(`<html><body>${html}</body></html>`).authors).toEqual(expected));
});
