import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/clean/clean-article.ts';
import { readItems } from './read-one.ts';

const second = 'The ferry will sail twice a day from the first week of June, the harbour office of Lodra said.';
const page = (paragraph: string, head = ''): string =>
  `<html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry to sail twice a day</h1>` +
  `<p>${paragraph}</p><p>${second}</p></article></body></html>`;
const feed = (content: string): string =>
  `<rss version="2.0"><channel><item><title>Ferry</title><description><![CDATA[<p>${content}</p><p>${second}</p>]]>` +
  '</description></item></channel></rss>';
const atom = (content: string): string =>
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry</title><content type="xhtml">' +
  `<div xmlns="http://www.w3.org/1999/xhtml"><p>${content}</p><p>${second}</p></div></content></entry></feed>`;
const mail = (content: string, type: string): string =>
  `From: Tilda Ro <tilda@lodra.example>\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${content}\n`;
const json = (body: unknown): string => JSON.stringify({ headline: 'Ferry', body });

const right = 'A ticket costs 40 crowns and a day pass 90.';
const cases: readonly { name: string; mediaType: string; text: string; expected?: string }[] = [
  { name: '<s>', mediaType: 'text/html', text: page('A ticket costs <s>30</s> 40 crowns and a day pass 90.') },
  {
    name: '<del> beside <ins>, with the space in either',
    mediaType: 'text/html',
    text: page('A ticket costs<del> 30</del><ins>40</ins> crowns and a day <del>pass 70</del><ins>pass 90</ins>.'),
  },
  {
    name: '<strike> in a link',
    mediaType: 'text/html',
    text: page('A ticket costs <a href="/x"><strike>30</strike> 40</a> crowns and a day pass 90.'),
  },
  {
    name: 'a style',
    mediaType: 'text/html',
    text: page(
      'A ticket costs <span style="color:red;text-decoration:underline line-through">30</span> 40 crowns and a day pass 90.',
    ),
  },
  {
    name: 'a class with a style in the page’s own sheet',
    mediaType: 'text/html',
    text: page(
      'A ticket costs <span class="c2">30</span> 40 crowns and <span class="c3">a day pass 90</span>.',
      '<style>.c1{margin:0}.c2,.c9{color:#000;text-decoration:line-through}.c3{font-weight:700}</style>',
    ),
  },
  {
    name: 'a class of a known name',
    mediaType: 'text/html',
    text: page('A ticket costs <span class="text-red line-through">30</span> 40 crowns and a day pass 90.'),
  },
  {
    name: 'a feed',
    mediaType: 'application/rss+xml',
    text: feed('A ticket costs <del>30</del> 40 crowns and a day pass 90.'),
  },
  {
    name: 'XHTML',
    mediaType: 'application/atom+xml',
    text: atom('A ticket costs <del>30</del> 40 crowns and a day pass 90.'),
  },
  {
    name: 'a style in XHTML',
    mediaType: 'application/atom+xml',
    text: atom('A ticket costs <span style="text-decoration: line-through">30</span> 40 crowns and a day pass 90.'),
  },
  {
    name: 'a mail',
    mediaType: 'message/rfc822',
    text: mail(`<p>A ticket costs <s>30</s> 40 crowns and a day pass 90.</p><p>${second}</p>`, 'text/html'),
  },
  {
    name: 'tildes in a mail',
    mediaType: 'message/rfc822',
    text: mail(`A ticket costs ~~30~~ 40 crowns and a day pass 90.\n\n${second}`, 'text/plain'),
  },
  {
    name: 'Markdown',
    mediaType: 'text/markdown',
    text: `A ticket costs ~~30~~ 40 crowns and a day pass 90.\n\n${second}`,
  },
  {
    name: 'tags in Markdown',
    mediaType: 'text/markdown',
    text: `A ticket costs <del>30</del> **40** crowns and a day pass 90.\n\n${second}`,
  },
  {
    name: 'markup in JSON',
    mediaType: 'application/json',
    text: json(`<p>A ticket costs <del>30</del> 40 crowns and a day pass 90.</p><p>${second}</p>`),
  },
  {
    name: 'tildes in JSON',
    mediaType: 'application/json',
    text: json(`A ticket costs ~~30~~ 40 crowns and a day pass 90.\n\n${second}`),
  },
  {
    name: 'letters with a stroke over each',
    mediaType: 'text/plain',
    text: `A ticket costs 3\u03360\u0336 40 crowns and a day pass 90.\n\n${second}`,
  },
  {
    name: 'tildes that mean "about", and a line that they adorn',
    mediaType: 'text/markdown',
    text: `A ticket costs ~30–~40 crowns and a day pass ~90.\n\n${second}`,
    expected: 'A ticket costs ~30–~40 crowns and a day pass ~90.',
  },
  {
    name: 'a tag that was never closed, which strikes out nothing',
    mediaType: 'text/html',
    text: `<html><body><article><s><p>${right}</p><p>${second}</p></article></body></html>`,
  },
];

describe('struck-out text is no text:', () => {
  for (const { name, mediaType, text, expected = right } of cases)
    test(name, () => {
      const [item] = readItems(text, mediaType);
      expect(item && cleanArticle(item.document).text).toBe(`${expected}\n\n${second}`);
    });
});

test('a headline is read without what is struck out', () => {
  const text = page(right).replace('<h1>Ferry to', '<h1>Ferry <s>may</s> to');
  expect(readItems(text, 'text/html')[0]?.document.headline).toBe('Ferry to sail twice a day');
});
