import { wordSet } from '../model/words.ts';
import { looksLikeMail } from './looks-like-mail.ts';
import { looksLikeData, looksLikeTable } from './looks-like-table.ts';
import { mediaTypeOfExtension, mediaTypeOfRoot, mediaTypeSynonyms } from './media-types.ts';

/** What clients send when they do not know. Many send `text/plain` for any text. */
const unspecific = wordSet(`
  application/gzip application/octet-stream application/x-gzip application/x-www-form-urlencoded application/zstd
  binary/octet-stream text/plain
`);

/** Types that nobody can mean of an article, and types that stand for any. */
const meaningless = wordSet(`
  application/application application/binary application/download application/force-download application/octetstream
  application/text application/unknown application/x-binary application/x-download application/x-octet-stream
  application/x-unknown text/ascii text/octet-stream text/text text/unknown text/utf-8 text/utf8 text/x-unknown
`);
/** Source: RFC 6838, section 4.2, and the registry of IANA. */
const topLevel = wordSet('application audio chemical font image message model multipart text video');

/** Whether a Content-Type is stated and says nothing, not even that its sender knows nothing. */
export function isMeaningless(contentType: string | undefined): boolean {
  const declared = essenceOf(contentType ?? '');
  if (declared === '') return false;
  const [, top = ''] = /^([a-z][\w.+-]*)\/[\w.+-]+$/.exec(declared) ?? [];
  // Parts of a mail without its header are no upload, but for a saved page.
  if (top === 'multipart') return declared !== 'multipart/related';
  return meaningless.has(declared) || !(topLevel.has(top) || top.startsWith('x-'));
}

/** Types that are declared for news formats, too: the document itself says more. */
const general = wordSet('application/xml text/html text/plain');

/**
 * The media type, by the first of: the Content-Type where it is specific, the key's extension, the text's opening.
 * Text, HTML and XML may turn out to be a wire message, a feed or a news format by their opening. In lower case,
 * without parameters.
 * @param name the key, without the suffix of its compression
 */
export function detectMediaType(text: string, contentType: string | undefined, name: string): string {
  const declared = isMeaningless(contentType) ? '' : essenceOf(contentType ?? '');
  const byName = mediaTypeOfExtension.get(extensionOf(name));
  const mediaType = baseOf(declared === '' || unspecific.has(declared) ? (byName ?? sniffMediaType(text)) : declared);
  if (mediaType === 'text/plain' && looksLikeMail(text)) return 'message/rfc822';
  if (mediaType === 'text/plain' && frontMatters.some((head) => head.test(text.slice(0, 2000).trimStart())))
    return 'text/markdown';
  if (mediaType === 'text/plain' && (looksLikeTable(text) || looksLikeData(text))) return 'text/csv';
  return (general.has(mediaType) ? sniffNewsFormat(text) : undefined) ?? mediaType;
}

/** The name under which a parser is registered: `application/ld+json` is JSON. */
function baseOf(mediaType: string): string {
  const known = mediaTypeSynonyms.get(mediaType);
  if (known || !mediaType.startsWith('application/')) return known ?? mediaType;
  if (mediaType.endsWith('+json')) return 'application/json';
  return mediaType.endsWith('+xml') && !rootTypes.has(mediaType) ? 'application/xml' : mediaType;
}

const rootTypes: ReadonlySet<string> = new Set(mediaTypeOfRoot.values());

const essenceOf = (contentType: string): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase();
}

/** Looks at the opening only, since a text may be 10 MB long. */
function sniffMediaType(text: string): string {
  const opening = text.slice(0, 2000).trimStart();
  if (/^[[{]/.test(opening) && /^(?:\[\s*)*\{\s*(?:"|\}|$)|^\[\s*\]/.test(opening)) return 'application/json';
  if (/^<\?xml[\s>]/i.test(opening))
    return /<html[\s>]|<!doctype html/i.test(opening) ? 'text/html' : 'application/xml';
  if (/^<!doctype\s+html|^<(?:!--|html|head|body|div|p|article|main|section|title|meta|h1)[\s>]/i.test(opening))
    return 'text/html';
  const tag = /^<([a-z][\w:.-]{0,100})[\s>]/i.exec(opening)?.[1];
  if (tag && text.slice(-500).trimEnd().endsWith(`</${tag}>`)) return 'application/xml';
  if (markdownHeads.some((head) => head.test(opening))) return 'text/markdown';
  return 'text/plain';
}

/** Front matter in YAML, TOML or JSON. */
const frontMatters: readonly RegExp[] = [/^---\r?\n[\w-]+:/, /^\+\+\+\r?\n[\w-]+\s*=/, /^(?:;;;|---json)\r?\n\s*[{"]/];
/** The same, and what a reader of pages writes above its Markdown. */
const markdownHeads: readonly RegExp[] = [
  ...frontMatters,
  /^Title: [^\n]+\r?\n\s*URL Source: [^\n]+\n[\s\S]{0,1500}^Markdown Content:/m,
];

const openingCharacters = 8000;

/** Tells a wire message by its control characters, a feed or news format by its outermost element. */
function sniffNewsFormat(text: string): string | undefined {
  const opening = text.slice(0, openingCharacters);
  const heading = opening.indexOf('\u0001');
  if (heading >= 0 && opening.indexOf('\u0002', heading) > heading) return 'text/x-news-wire';
  return mediaTypeOfRoot.get(rootName(opening));
}

/** The local name of the first element, behind instructions, comments and a document type; empty before text. */
function rootName(opening: string): string {
  let index = 0;
  for (;;) {
    while (/\s|\ufeff/.test(opening.charAt(index))) index++;
    const skipped = skippable.find(([start]) => opening.startsWith(start, index));
    if (!skipped) break;
    const end = opening.indexOf(skipped[1], index);
    if (end < 0) return '';
    index = end + skipped[1].length;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(opening.slice(index, index + 200))?.[1]?.toLowerCase() ?? '';
}

/** An internal subset may hold `>` before its end: then the document is of no known kind. */
const skippable: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
];
