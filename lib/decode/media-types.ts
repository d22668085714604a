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
  ['xml', 'application/xml'],
  ['nitf', 'application/xml'],
  ['newsml', 'application/xml'],
  ['rss', 'application/xml'],
  ['atom', 'application/xml'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['pdf', 'application/pdf'],
]);

/** Other names of a type that has a parser. */
export const mediaTypeSynonyms: ReadonlyMap<string, string> = new Map([
  ['application/xhtml+xml', 'text/html'],
  ['text/x-markdown', 'text/markdown'],
  ['text/json', 'application/json'],
  ['application/ld+json', 'application/json'],
  ['application/vnd.iptc.ninjs+json', 'application/json'],
  ['text/xml', 'application/xml'],
]);
