import { makeText } from './make-text.ts';

/** A web page of this many bytes. A fifth is the article's text; the rest stands around and between its paragraphs. */
export function makePage(bytes: number): Uint8Array {
  const words = Math.ceil(bytes / 5 / bytesOfWord);
  const paragraphs = makeText(words).trim().split('\n\n').map(wrapParagraph);
  const page = Buffer.from(`${head}${paragraphs.join('\n')}${foot}`);
  return page.subarray(0, bytes);
}

const bytesOfWord = 6;

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Riverton opens a tram line</title>
<meta property="og:type" content="article"></head>
<body><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav>
<main><article><h1>Riverton opens a tram line</h1>\n`;

const foot = '</article></main><footer><p>All rights reserved</p></footer></body></html>\n';

/** Escaped, in the elements and attributes that make up most of a saved page. */
function wrapParagraph(text: string, index: number): string {
  const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const attributes = `class="block block--text" data-block="${index}" data-track="${'t'.repeat(text.length)}"`;
  const tracked = JSON.stringify({ index, of: 'article', filler: 's'.repeat(2 * text.length) });
  const scripts = `<script>track(${tracked})</script>`;
  return `<div ${attributes}><p>${content} <a href="/tag/${index}">More</a></p></div>${scripts}`;
}
