import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../lib/parse/html/parse-html.ts';
import { readMarkup } from '../../../lib/parse/html/read-markup.ts';

const text =
  'The harbour board voted on Tuesday to close the old ferry pier, after a survey found cracks in nine of its pillars.';
const paragraphs = `<p>${text}</p>`.repeat(6);
const article = (inner: string): string => `<article>${paragraphs}${inner}<p>${text}</p></article>`;
const links = '<a href="/a">Ferry line turns fifty</a> ';
const teaser = '<div class="card"><h3><a href="/b">Bridge to be rebuilt</a></h3><p>The plans were shown.</p></div>';
const data = (articleBody: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody })}</script>`;

const cases: readonly { name: string; html: string; left: string; rule: string }[] = [
  { name: 'a tag', html: article('<aside>Most read: the bridge</aside>'), left: 'Most read:', rule: 'element <aside>' },
  { name: 'a role', html: article('<div role="alert">Storm ahead</div>'), left: 'Storm', rule: 'role "alert"' },
  { name: 'a button', html: article('<button>Print it</button>'), left: 'Print it', rule: 'element <button>' },
  { name: 'hidden', html: article('<p hidden>Unseen</p>'), left: 'Unseen', rule: 'hidden' },
  { name: 'a style', html: article('<p style="display:none">Unseen</p>'), left: 'Unseen', rule: 'hidden by its style' },
  { name: 'a class', html: article('<p class="sr-only">Unseen</p>'), left: 'Unseen', rule: 'hidden by its class' },
  {
    name: 'aria-hidden',
    html: article('<p aria-hidden="true">Unseen</p>'),
    left: 'Unseen',
    rule: 'hidden from screen readers',
  },
  {
    name: 'consent',
    html: `<div id="didomi-host">We and our partners store data</div>${article('')}`,
    left: 'We and our partners store data',
    rule: 'consent dialog',
  },
  {
    name: 'a word of a class name',
    html: article('<div class="box relatedPosts">Bridge to be <b>re</b>built</div>'),
    left: 'Bridge to be rebuilt',
    rule: 'class word "relatedposts"',
  },
  {
    name: 'a word of a class name, where there are links',
    html: article(`<div class="teaser">${links}</div>`),
    left: 'Ferry line',
    rule: 'class word "teaser"',
  },
  {
    name: 'comments',
    html: `${article('')}<div id="comments"><p>I never trusted it.</p></div>`,
    left: 'I never trusted it.',
    rule: 'class word "comments"',
  },
  { name: 'teasers', html: article(teaser.repeat(3)), left: 'Bridge to be rebuilt', rule: 'one of several teasers' },
  {
    name: 'a place',
    html: `<div><div>The tide is high at noon.</div></div><main>${article('')}</main>`,
    left: 'The tide is high at noon.',
    rule: 'outside of the article',
  },
  {
    name: 'links',
    html: article(`<ul><li>At ten: ${links.repeat(2)}</li></ul>`),
    left: 'At ten: Ferry line',
    rule: 'link density 0.83',
  },
  {
    name: 'the name of a box in the article',
    html: article('<div class="mediabox">A short remark.</div>'),
    left: 'A short remark.',
    rule: 'class name of another part',
  },
  { name: 'a line of links', html: article(`<p>${links}</p>`), left: 'Ferry line', rule: 'line of links' },
  {
    name: 'an invitation',
    html: article('<p>Lesen Sie auch</p>'),
    left: 'Lesen Sie auch',
    rule: 'furniture line: invitation',
  },
  {
    name: 'the headline',
    html: `<article><p>Harbour</p><h1>Pier closes</h1>${paragraphs}</article>`,
    left: 'Pier closes',
    rule: 'headline above the text',
  },
  {
    name: 'a kicker',
    html: `<article><p>Harbour</p><h1>Pier closes</h1>${paragraphs}</article>`,
    left: 'Harbour',
    rule: 'line above the headline',
  },
  {
    name: 'a heading at the end',
    html: `<article>${paragraphs}<h2>What else</h2></article>`,
    left: 'What else',
    rule: 'heading without a text',
  },
  {
    name: 'the headline as a line',
    html: `<title>Pier closes</title><div><p>Pier closes</p>${paragraphs}</div>`,
    left: 'Pier closes',
    rule: 'the headline again',
  },
  {
    name: 'the stated text',
    html: `${data(`${text}\n`.repeat(7))}${article('<p>Our quiz has ten questions on ships and tides.</p>')}`,
    left: 'Our quiz has',
    rule: 'not in the text that the page states',
  },
];

describe('a page tells what was left out by', () => {
  for (const { name, html, left, rule } of cases)
    test(name, () => {
      const { blocks, dropped } = parseHtml(`<html><body>${html}</body></html>`);
      expect(dropped).toContainEqual({ text: expect.stringContaining(left), rule, zone: 'page' });
      expect(blocks.map((block) => block.text)).toContain(text);
    });
});

test('nothing is told of scripts, empty boxes and the text of the article', () => {
  const html = `<html><body>${article('<script>let pier;</script><aside> <i></i></aside><nav></nav>')}</body></html>`;
  expect(parseHtml(html).dropped).toEqual([]);
});

test('a standfirst that is put above the text is not told', () => {
  const html = `<html><body><header><h1>Pier</h1><p class="article-lead">${text.slice(0, 90)}</p></header>
    <div><div><div>${paragraphs}</div></div></div></body></html>`;
  const { blocks, dropped } = parseHtml(html);
  expect(blocks[0]?.text).toBe(text.slice(0, 90));
  expect(dropped?.map((line) => line.text)).not.toContain(text.slice(0, 90));
});

test('what is told is bounded: 500 lines of 200 characters', () => {
  const html = `<main>${article('')}</main>${`<nav>${'word '.repeat(100)}</nav>`.repeat(600)}`;
  const { dropped = [] } = parseHtml(html);
  expect(dropped.length).toBe(500);
  for (const line of dropped) expect(line.text.length).toBeLessThanOrEqual(200);
});

test('boxes of empty elements cost little', () => {
  const html = `<main>${article('')}</main>${`<nav>${'<i></i>'.repeat(2_000)}word</nav>`.repeat(40)}`;
  expect(parseHtml(html).dropped).toEqual([]);
});

test('markup without a page around it tells nothing and keeps its text', () => {
  expect(readMarkup(`<nav>Home</nav><p>${text}</p><p hidden>Unseen</p>`).map((block) => block.text)).toEqual([
    'Home',
    text,
  ]);
});

/** Whether the letters stand in the text in this order. Others may stand between them. */
function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

// A line runs on over an element that was left out of it: "Ferry<nav>Home</nav> pier" tells "Home" and "Ferry pier".
test('all that is told is text that the page holds, in its order', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '<div>',
    '</div>',
    '<nav>',
    '</nav>',
    '<h1>',
    '</h1>',
    '<ul><li>',
    '</ul>',
    '<a href=x>',
    '</a>',
    '<br>',
    'Read more',
    'Ferry ',
    text,
  );
  const letters = (written: string): string => written.replace(/\s+/g, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const shown = letters(html.replace(/<[^<>]*>/g, ''));
      const invented = (parseHtml(html).dropped ?? []).filter((line) => !holdsInOrder(shown, letters(line.text)));
      expect(invented).toEqual([]);
    }),
  );
});
