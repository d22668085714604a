import { looksLikeMail } from './looks-like-mail.ts';
import { mediaTypeOfExtension, mediaTypeOfRoot, mediaTypeSynonyms } from './media-types.ts';

/** What clients send when they do not know. `text/plain` is sent for any text, so a key or a content that says more wins. */
const unspecific: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-www-form-urlencoded',
  'application/gzip',
  'application/x-gzip',
  'application/zstd',
]);

/** Types that news formats hide behind: what the document itself says is more specific. */
const general: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'application/xml']);

/**
 * The media type, by the first of: the Content-Type when it is specific, the key's extension, the text's opening. Text, HTML and XML
 * may then turn out to be a wire message, a feed or a news format by their opening. Lower case, without parameters.
 * @param name the key, without the suffix of its compression
 */
export function detectMediaType(text: string, contentType: string | undefined, name: string): string {
  const declared = essenceOf(contentType ?? '');
  const byName = mediaTypeOfExtension.get(extensionOf(name));
  const mediaType = baseOf(unspecific.has(declared) ? (byName ?? sniffMediaType(text)) : declared);
  if (mediaType === 'text/plain' && looksLikeMail(text)) return 'message/rfc822';
  return (general.has(mediaType) ? sniffNewsFormat(text) : undefined) ?? mediaType;
}

/** The name that parsers go by: `application/ld+json` is JSON. */
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

/** By the opening, which alone is looked at: a text may be 10 MB long. */
function sniffMediaType(text: string): string {
  const opening = text.slice(0, 2000).trimStart();
  if (/^[[{]/.test(opening) && /^(?:\[\s*)*\{\s*(?:"|\}|$)|^\[\s*\]/.test(opening)) return 'application/json';
  if (/^<\?xml[\s>]/i.test(opening))
    return /<html[\s>]|<!doctype html/i.test(opening) ? 'text/html' : 'application/xml';
  if (/^<!doctype\s+html|^<(?:!--|html|head|body|div|p|article|main|section|title|meta|h1)[\s>]/i.test(opening))
    return 'text/html';
  const tag = /^<([a-z][\w:.-]{0,100})[\s>]/i.exec(opening)?.[1];
  if (tag && text.slice(-500).trimEnd().endsWith(`</${tag}>`)) return 'application/xml';
  if (/^---\r?\n[\w-]+:/.test(opening)) return 'text/markdown';
  return 'text/plain';
}

const openingCharacters = 8000;

/** A message of a wire service by its control characters, a feed or news format by its outermost element. */
function sniffNewsFormat(text: string): string | undefined {
  const opening = text.slice(0, openingCharacters);
  const heading = opening.indexOf('\u0001');
  if (heading >= 0 && opening.indexOf('\u0002', heading) > heading) return 'text/x-news-wire';
  return mediaTypeOfRoot.get(rootName(opening));
}

/** The local name of the first element, behind instructions, comments and a document type; empty when text comes first. */
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

/** An internal subset ends in `]>`; what looks like its end within it only makes this a document of no known kind. */
const skippable: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
];
