import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../lib/parse/html/parse-html.ts';

const big = 1_000_000;
/** CPU time, as the machine may be busy: far above any of these pages, far below a quadratic one. */
const mostMilliseconds = 2000;

const pages: readonly { name: string; html: string }[] = [
  {
    name: 'boxes that all call themselves author, in each other',
    html: `${'<div class="author date headline">'.repeat(500)}${'<i></i>x '.repeat(50_000)}`,
  },
  {
    name: 'a headline of one megabyte of dashes',
    html: `<title>${'-'.repeat(big)}</title><h1>${'-'.repeat(big)}</h1>`,
  },
  { name: 'a title of one megabyte of marks', html: `<title>${' | '.repeat(big / 3)}</title><h1>x</h1>` },
  {
    name: '100,000 bylines',
    html: `<h1>Pier</h1>${'<p class="byline date">By Mara Lindqvist, 4 March 2026</p>'.repeat(50_000)}`,
  },
  {
    name: 'a byline of one megabyte',
    html: `<h1>Pier</h1><p class="author">${'by '.repeat(big / 3)}</p><p class="date">${'1.'.repeat(big / 2)}</p>`,
  },
  { name: '100,000 headings', html: '<h1>Pier closes</h1><h2>x</h2>'.repeat(35_000) },
];

describe('is read in time:', () => {
  for (const { name, html } of pages) {
    test(name, () => {
      const start = process.cpuUsage();
      parseHtml(html);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(mostMilliseconds);
    });
  }
});

test('headline and authors of any page are what it holds, letter by letter', () => {
  const piece = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<h2>',
    '</h2>',
    '<div class="author">',
    '<span class="byline">',
    '</span>',
    '</div>',
    '<nav>',
    '</nav>',
    '<article>',
    '</article>',
    '<time datetime="2026-03-04">',
    '</time>',
    'By ',
    'Mara Lindqvist',
    ' and Tomé Duarte',
    'Pier closes',
    ' | ',
    ', ',
    'Autor: Ute Kroll',
    '<p>',
    '</p>',
    '4 March 2026',
    'x',
  );
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      const shown = letters(html.replace(/<[^<>]*>/g, ''));
      const { headline, authors } = parseHtml(html);
      for (const text of [headline ?? '', ...authors]) expect(shown).toContain(letters(text));
    }),
  );
});
