import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../../lib/clean/clean-article.ts';
import { parseHtml } from '../../../lib/parse/html/parse-html.ts';

const first = 'The cable car of Fjell will stand still until May, its operator said on Thursday after a storm.';
const second = '“Nobody was in the cabins,” said Rolf Aas, who runs the station in the valley. “We were lucky.”';
const third = 'A new rope costs 3 million crowns, and the town will pay a third of it from its savings.';
const body = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const page = (inner: string, outer = ''): string =>
  `<html><head><title>Cable car stands still</title></head><body><article><h1>Cable car stands still</h1>${inner}</article>${outer}</body></html>`;
const long = `<p>${'The course teaches young guides how ropes are mended, and how a cabin is lowered by hand. '.repeat(4)}</p>`;

const left: readonly { readonly name: string; readonly html: string }[] = [
  {
    name: 'a dialog that is longer than the article',
    html: page(body, `<div class="pum" role="dialog">${long.repeat(4)}</div>`),
  },
  {
    name: 'a hidden overlay that is longer',
    html: page(body, `<section class="popup-overlay" aria-hidden="true">${long.repeat(4)}</section>`),
  },
  {
    name: 'a pull quote',
    html: page(
      `<p>${first}</p><blockquote class="pullquote"><p>“Nobody was in the cabins”</p></blockquote><p>${second}</p><p>${third}</p>`,
    ),
  },
  {
    name: 'a gallery with numbers of pictures',
    html: page(
      `${body}<div class="gallery"><div>1/2</div><p>The station in 1970. Archive of Fjell.</p><div>2/2</div><p>A cabin.</p></div>`,
    ),
  },
  {
    name: 'a gallery with pictures',
    html: page(`${body}<div class="slideshow"><img src="a.jpg"><p>The station in 1970.</p></div>`),
  },
  {
    name: 'the offer of a pay wall',
    html: page(
      `${body}<div class="wall"><h2>Already a member?</h2><p>To keep reading, become a member for 2 crowns.</p></div>`,
    ),
  },
  { name: 'the same in German', html: page(`${body}<p>Weiterlesen mit Fjell Plus: jetzt einen Monat testen.</p>`) },
];

describe('leaves out of a page:', () => {
  for (const { name, html } of left)
    test(name, () => expect(cleanArticle(parseHtml(html)).text).toBe([first, second, third].join('\n\n')));
});

test.each(['dek', 'gh-article-excerpt', 'entry-subtitle', 'storyStandfirst'])('a line named %s is the deck', (name) => {
  const document = parseHtml(
    page(`<p class="${name}">What a storm in the night did to the oldest rope of the valley</p>${body}`),
  );
  expect(document.deck).toBe('What a storm in the night did to the oldest rope of the valley');
  expect(cleanArticle(document).text).toBe([first, second, third].join('\n\n'));
});

test('a first paragraph under such a name stays', () => {
  const document = parseHtml(page(`<p class="excerpt">${first}</p><p>${second}</p><p>${third}</p>`));
  expect(cleanArticle(document).text).toContain(first);
});

test('lines that go on from the headline and reporters with a stroke between them are no text', () => {
  const document = parseHtml(page(`<p>…as the valley waits for spring</p><p>Mara Lindqvist/Tomé Duarte</p>${body}`));
  expect(document.authors).toEqual(['Mara Lindqvist', 'Tomé Duarte']);
  expect(cleanArticle(document).text).toBe([first, second, third].join('\n\n'));
});

const office = (title: string, subtitle: string): string =>
  `<html><head><style>.c1{color:#000}.c9{text-decoration:line-through}</style></head><body class="c4 doc-content">
  <p class="${title}"><span>Cable car stands still</span></p><p class="${subtitle}"><span>A storm broke its rope</span></p>
  <p class="c1"><span>${first.slice(0, 30)}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>${first.slice(30)}</span></p>
  <p class="c1"><span>${second}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p class="c1"><span class="c9">Nothing</span> <span>${third}</span></p>
  <div class="c7"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is that the right day?</span></p></div></body></html>`;

test.each([
  { name: 'Google Docs', html: office('c5 title', 'c5 subtitle') },
  { name: 'Word', html: office('MsoTitle', 'MsoSubtitle') },
])('a document of $name has its title and subtitle, and no comments', ({ html }) => {
  const document = parseHtml(html);
  expect(document).toMatchObject({ headline: 'Cable car stands still', deck: 'A storm broke its rope' });
  expect(cleanArticle(document).text).toBe([first, second, third].join('\n\n'));
});

test('the note on a pay wall says that the text may break off', () => {
  const { notes } = cleanArticle(parseHtml(page(`${body}<p>Subscribe to continue reading this story.</p>`)));
  expect(notes.map(({ rule }) => rule)).toContain('paywall');
});
