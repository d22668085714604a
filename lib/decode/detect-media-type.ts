import { mediaTypeOfExtension, mediaTypeSynonyms } from './media-types.ts';

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

/**
 * The media type, by the first of: the Content-Type when it is specific, the key's extension, the text's opening.
 * Lower case, without parameters.
 * @param name the key, without the suffix of its compression
 */
export function detectMediaType(text: string, contentType: string | undefined, name: string): string {
  const declared = essenceOf(contentType ?? '');
  const byName = mediaTypeOfExtension.get(extensionOf(name));
  const mediaType = unspecific.has(declared) ? (byName ?? sniffMediaType(text)) : declared;
  return mediaTypeSynonyms.get(mediaType) ?? mediaType;
}

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
  if (/^---\r?\n[\w-]+:/.test(opening)) return 'text/markdown';
  return 'text/plain';
}
