/**
 * Usual prefixes by namespace, in lower case; the empty prefix for namespaces of RSS itself. Sources: the
 * specifications at these addresses.
 */
export const prefixOfNamespace: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://backend.userland.com/rss091', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/xhtml', 'html'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://wordpress.org/export/1.0/excerpt/', 'excerpt'],
  ['http://wordpress.org/export/1.1/excerpt/', 'excerpt'],
  ['http://wordpress.org/export/1.2/excerpt/', 'excerpt'],
  ['http://iptc.org/std/nar/2006-10-01/', 'nar'],
  ['http://iptc.org/std/nitf/2006-10-18/', 'nitf'],
]);
