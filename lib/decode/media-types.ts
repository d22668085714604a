/** By a key's extension, without the dot. Source: the IANA registry of media types. */
export const mediaTypeOfExtension: ReadonlyMap<string, string> = new Map([
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['xhtml', 'text/html'],
  ['shtml', 'text/html'],
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['json', 'application/json'],
  ['jsonld', 'application/json'],
  ['ninjs', 'application/json'],
  ['jsonl', 'application/json'],
  ['ndjson', 'application/json'],
  ['xml', 'application/xml'],
  ['nitf', 'text/vnd.iptc.nitf'],
  ['newsml', 'application/xml'],
  ['rss', 'application/rss+xml'],
  ['rdf', 'application/rdf+xml'],
  ['atom', 'application/atom+xml'],
  ['sgm', 'text/sgml'],
  ['sgml', 'text/sgml'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['pdf', 'application/pdf'],
  ['eml', 'message/rfc822'],
  ['mht', 'message/rfc822'],
  ['mhtml', 'message/rfc822'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['doc', 'application/msword'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
]);

/** Other names of types that have a parser. */
export const mediaTypeSynonyms: ReadonlyMap<string, string> = new Map([
  ['application/xhtml+xml', 'text/html'],
  ['text/x-markdown', 'text/markdown'],
  ['text/json', 'application/json'],
  ['application/x-ndjson', 'application/json'],
  ['application/jsonl', 'application/json'],
  ['text/xml', 'application/xml'],
  ['multipart/related', 'message/rfc822'],
  ['application/eml', 'message/rfc822'],
  ['application/nitf+xml', 'text/vnd.iptc.nitf'],
  ['application/newsml+xml', 'text/vnd.iptc.newsml'],
]);

/**
 * News formats and feeds by the local name of their outermost element, in lower case.
 * Sources: IANA, and each format's specification.
 */
export const mediaTypeOfRoot: ReadonlyMap<string, string> = new Map([
  ['rss', 'application/rss+xml'],
  ['rdf', 'application/rdf+xml'],
  ['feed', 'application/atom+xml'],
  ['entry', 'application/atom+xml'],
  ['nitf', 'text/vnd.iptc.nitf'],
  ['newsml', 'text/vnd.iptc.newsml'],
  ['newsitem', 'application/vnd.iptc.g2.newsitem+xml'],
  ['newsmessage', 'application/vnd.iptc.g2.newsmessage+xml'],
  ['packageitem', 'application/vnd.iptc.g2.packageitem+xml'],
  ['reuters', 'text/sgml'],
]);
