import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanArticle } from '../../../lib/clean/clean-article.ts';
import { fileSource } from '../../../lib/model/upload.ts';
import { readUpload } from '../../../lib/summarize.ts';

/** The article that a page is expected to hold. */
interface ExpectedPage {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** Paragraphs of the article's text. */
  readonly body: readonly string[];
}

/** The article of a page, and the one that is expected. */
interface CheckedPage {
  readonly found: ExpectedPage;
  readonly expected: ExpectedPage;
}

/**
 * Reads the page `NAME.html` in a folder, and the expectation in `NAME.json`.
 * @param writes whether a missing expectation is written as the page is read today; else it is an error
 */
export function checkPage(folder: string, name: string, writes: boolean): CheckedPage {
  const found = readPage(`${name}.html`, readFileSync(join(folder, `${name}.html`)));
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) {
    if (!writes)
      throw new Error(`${path} is missing. Write it by hand, or run this test with WRITE_EXPECTATIONS=1 and check it.`);
    writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  }
  return { found, expected: JSON.parse(readFileSync(path, 'utf8')) as ExpectedPage };
}

function readPage(name: string, bytes: Uint8Array): ExpectedPage {
  const [page] = readUpload({ bytes, source: fileSource(name, bytes.length) }).items;
  if (!page) throw new Error(`${name} holds no article.`);
  const article = cleanArticle(page.document);
  return {
    headline: article.headline ?? null,
    authors: article.authors,
    published: article.published ?? null,
    body: article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
  };
}
