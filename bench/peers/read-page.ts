import { cleanArticle } from '../../lib/clean/clean-article.ts';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { parseUpload, requireText } from '../../lib/parse/index.ts';
import type { Subject, Work } from './contender.ts';
import { type Job, ourName } from './job.ts';
import { loadPeer } from './load-peer.ts';

interface Dom {
  readonly parseHTML: (html: string) => { readonly document: object };
}

interface ReadabilityPackage {
  readonly Readability: new (document: object) => { parse(): { readonly textContent: string } | null };
}

interface DefuddlePackage {
  /** Whether its content is HTML. */
  readonly Defuddle: (
    document: object,
    url: string | undefined,
    options: { readonly useAsync: boolean },
  ) => Promise<{ readonly content: string }>;
}

/** From a page's bytes to the article's text and metadata. The peers take every page for UTF-8. */
export const readPage: Job = {
  name: 'HTML page to text and metadata',
  kind: 'pages',
  found: 'characters',
  mustFind: true,
  contenders: [
    { name: ourName, packages: [], load: () => readOurs },
    { name: 'readability', packages: ['@mozilla/readability', 'linkedom'], load: loadReadability },
    { name: 'defuddle', packages: ['defuddle', 'linkedom'], load: loadDefuddle },
  ],
};

function readOurs({ bytes }: Subject): number {
  const decoded = decodeUpload(bytes, fileSource('page.html', bytes.length));
  let characters = 0;
  for (const { document } of parseUpload(decoded))
    characters += cleanArticle(requireText(document, decoded.mediaType)).text.length;
  return characters;
}

async function loadReadability(): Promise<Work> {
  const { parseHTML } = await loadPeer<Dom>('linkedom');
  const { Readability } = await loadPeer<ReadabilityPackage>('@mozilla/readability');
  return ({ bytes }) => {
    const { document } = parseHTML(decodeUtf8(bytes));
    return new Readability(document).parse()?.textContent.length ?? 0;
  };
}

async function loadDefuddle(): Promise<Work> {
  const { parseHTML } = await loadPeer<Dom>('linkedom');
  const { Defuddle } = await loadPeer<DefuddlePackage>('defuddle/node');
  return async ({ bytes }) => {
    const { document } = parseHTML(decodeUtf8(bytes));
    // It must not fetch anything.
    const { content } = await Defuddle(document, undefined, { useAsync: false });
    return content.replace(/<[^>]*>/g, '').length;
  };
}

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
