import { around, counted, name, repeated, sentence, textsOf, upTo, word } from './fills.ts';
import type { Fill, HostileInput } from './hostile-input.ts';

const json: Readonly<Record<string, Fill>> = {
  'a body of sentences': around('{"body":"', repeated(sentence), '"}'),
  'a body of escapes': around('{"body":"', repeated('\\u0061\\n'), '"}'),
  'a body of elements': around('{"body_html":"', repeated('<p>a</p>'), '"}'),
  'a body of entities': around('{"body_html":"', repeated('&amp;'), '"}'),
  'a list of paragraphs': around('{"body":["', repeated('a","'), 'a"]}'),
  'a list of numbers': around('{"body":"a b c.","x":[', repeated('1,'), '1]}'),
  'a list of objects': around('[', repeated('{},'), '{}]'),
  'a list of articles': around('[', repeated('{"@type":"NewsArticle"},'), '{}]'),
  members: around(
    '{',
    counted((i) => `"${word(i)}":1,`),
    '"body":"a"}',
  ),
  'many authors': around('{"body":"Ada met Bo in Riverton.","author":[', repeated('"Ada Moor",'), '"Bo"]}'),
  'one long author': around('{"body":"Ada met Bo in Riverton.","author":"', repeated('Ada Moor and '), 'Bo"}'),
  'a long headline': around('{"body":"Ada met Bo in Riverton.","headline":"', repeated('Ada Moor '), 'Bo"}'),
  'a long date': around('{"body":"Ada met Bo in Riverton.","datePublished":"', repeated('1'), '"}'),
  'a long date of words': around('{"body":"Ada met Bo in Riverton.","datePublished":"', repeated('June 3 '), '"}'),
  'lists 199 deep': around('[', repeated(`${'['.repeat(190)}${']'.repeat(190)},`), '1]'),
  spaces: around('{"body":"a"', repeated(' '), '}'),
  'lists 100,000 deep': (bytes) => '['.repeat(Math.min(100_000, bytes / 2)) + ']'.repeat(Math.min(100_000, bytes / 2)),
  'objects 100,000 deep': around('', upTo(100_000, '{"a":')),
  prototypes: around('[', repeated('{"__proto__":{"body":"a b c"},"constructor":{"prototype":1}},'), '{}]'),
  'prototypes in prototypes': around('', upTo(190, '{"__proto__":')),
  'a name': around('{"', repeated('a'), '":1,"body":"a b c"}'),
  lines: repeated('{"a":1}\n'),
  'lines of articles': repeated('{"headline":"Pier","body":"The pier was closed on Tuesday."}\n'),
  'broken strings': around('{"a": "', repeated('\n')),
  'a string that never ends': around('{"body": "', repeated('a')),
  'broken escapes': around('{"body": "', repeated('\\')),
  'a feed of 500 long items': (bytes) =>
    `{"version":"https://jsonfeed.org/version/1.1","items":[${Array.from({ length: 500 }, (_, i) => `{"id":"${i}","title":"Pier ${i}","content_text":"${repeated(sentence)(Math.max(99, bytes / 500 - 60))}"}`).join(',')}]}`,
  'a feed of items': around(
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    repeated('{"id":"a","content_html":"<p>a b c</p>"},'),
    '{}]}',
  ),
  'ranges of struck-out text': (bytes) =>
    `{"title":"Pier","blocks":[{"type":"unstyled","text":"${repeated('a b ')(bytes / 2 - 99)}","inlineStyleRanges":[${counted((i) => `{"offset":${i * 3},"length":1,"style":"STRIKETHROUGH"},`)(bytes / 2 - 99)}{}]}]}`,
  'pieces of struck-out text': around(
    '{"title":"Pier","content":[{"type":"p","children":[',
    repeated('{"text":"a b "},{"text":"c","strike":true},'),
    '{"text":"d"}]}]}',
  ),
  bodies: around('{"uri":"a","bodies":[', repeated('{"role":"main","value":"<p>a b c</p>"},'), '{}]}'),
  'linked data': around('{"@graph":[', repeated('{"@type":"NewsArticle","articleBody":"a b c"},'), '{}]}'),
};

const item = (body: string): string =>
  `<item><guid>a</guid><title>Pier</title><description>${body}</description></item>`;
const xml: Readonly<Record<string, Fill>> = {
  'elements 100,000 deep': upTo(100_000, '<a>'),
  elements: around('<r>', repeated('<a/>')),
  'elements with text': around('<r>', repeated('<a>b</a>')),
  '200,000 attributes': around('<rss ', (bytes) => counted((i) => `a${i}="" `)(Math.min(bytes, 2_400_000)), '>'),
  'attributes of 100 an element': around(
    '<rss>',
    repeated(`<a ${Array.from({ length: 99 }, (_, i) => `b${i}=""`).join(' ')}/>`),
  ),
  namespaces: around('<a xmlns:b="c">'.repeat(200), repeated('<x:d/>')),
  'an entity bomb': (bytes) =>
    `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY b${index} "${repeated('&a;')(bytes / 40)}">`).join('')}]><rss>${item(`${repeated('&b29;')(bytes / 4)} ${sentence}`)}</rss>`,
  'a billion laughs': (bytes) =>
    `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]><rss>${item(repeated('&a30;')(bytes - 3000))}</rss>`,
  'an external entity': () =>
    '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x; was read.</p></body.content></body></nitf>',
  'a document type that never ends': around('<!DOCTYPE a [', repeated('<!-- "')),
  'names of entities': around(
    '<rss><item><description>',
    counted((i) => `&e${i};`),
  ),
  'references of HTML': around('<rss><item><description>', repeated('&eacute;')),
  'open CDATA': around('<rss>', repeated('<![CDATA[')),
  CDATA: around('<rss><item><description>', repeated('<![CDATA[a]]>')),
  'open comments': repeated('<!--'),
  instructions: around('<rss>', repeated('<?a?>')),
  'a feed of items of one id': around('<rss>', repeated(item(sentence))),
  'a feed of 500 long items': (bytes) =>
    `<rss>${item(repeated(sentence)(Math.max(99, bytes / 500 - 80))).repeat(500)}</rss>`,
  'a feed of 500 long items of names': (bytes) =>
    `<rss>${Array.from({ length: 500 }, (_, i) => item(counted((j) => `${name(i * 400 + j)} ${name(j)} and `)(Math.max(99, bytes / 500 - 80)))).join('')}</rss>`,
  'a feed of markup': around('<rss>', repeated(item('&lt;p&gt;The pier was closed.&lt;/p&gt;'))),
  'an item of markup': around('<rss><item><description>', repeated('&lt;p&gt;a&lt;/p&gt;')),
  'Atom of entries': around(
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    repeated('<entry><id>a</id><content type="xhtml"><div><p>a b c</p></div></content></entry>'),
  ),
  'RDF of items': around(
    '<rdf:RDF>',
    repeated('<item rdf:about="a"><title>a</title><description>a b c</description></item>'),
  ),
  'NITF of paragraphs': around('<nitf><body><body.content>', repeated('<p>a</p>'), '</body.content></body></nitf>'),
  'NITF of sentences': around(
    '<nitf><body><body.content>',
    repeated(`<p>${sentence}</p>`),
    '</body.content></body></nitf>',
  ),
  'NITF of bylines': around(
    '<nitf><body><body.head>',
    repeated('<byline>By <person>Ada Moor</person></byline>'),
    `</body.head><body.content><p>${sentence}</p></body.content></body></nitf>`,
  ),
  'NITF of tables': around('<nitf><body><body.content><table>', repeated('<tr><td>a</td></tr>')),
  'NewsML of items': around(
    '<NewsML>',
    repeated(
      '<NewsItem><NewsComponent><ContentItem><DataContent><p>a b c</p></DataContent></ContentItem></NewsComponent></NewsItem>',
    ),
    '</NewsML>',
  ),
  'NewsML of components': around('<NewsML><NewsItem>', upTo(250, '<NewsComponent>'), '<p>a'),
  'NewsML-G2 of items': around(
    '<newsMessage><itemSet>',
    repeated(
      '<newsItem guid="a"><contentSet><inlineXML><html><body><p>a b c</p></body></html></inlineXML></contentSet></newsItem>',
    ),
    '</itemSet></newsMessage>',
  ),
  'Reuters of stories': repeated('<REUTERS NEWID="1"><TEXT><TITLE>a</TITLE><BODY>a b c</BODY></TEXT></REUTERS>'),
  'a story of no format': around('<story><headline>a</headline>', repeated('<p>a b c</p>')),
};

const wireHead = '\u0001\u0016\u001f\u0002';
const wire: Readonly<Record<string, Fill>> = {
  carets: around(wireHead, repeated('^')),
  spaces: around(`${wireHead}^a `, repeated(' '), 'b'),
  'short lines': around(wireHead, repeated('^a=\n')),
  'lines that go on': around(`${wireHead}^a<\n`, repeated('a b c\n')),
  paragraphs: around(wireHead, repeated(`\t   ${sentence}\r\n`), '\u0003'),
  rows: around(wireHead, repeated('\x08;W;L\r\n')),
  messages: repeated(`${wireHead}^a<\r\n\t   b\r\n\u0003\u0004`),
  'an IPTC 7901 message of lines': around(
    '\x01eca0124 3 i 93  exw 088\r\n\r\nVerania/pier/\r\n\x02',
    repeated('a b c\r\n'),
    '\x03',
  ),
};

const tables: Readonly<Record<string, Fill>> = {
  columns: (bytes) => `title,text,${repeated('a,')(bytes / 2 - 99)}\n${repeated('a,b\n')(bytes / 2)}`,
  'columns of their own': (bytes) =>
    `title,text,${counted((i) => `${word(i)},`)(bytes / 2 - 99)}\n${repeated('a,b\n')(bytes / 2)}`,
  rows: around('title,text\n', repeated('Pier,The pier was closed on Tuesday.\n')),
  'quotation marks': around('title,text\n"', repeated('""')),
};

const dumps: Readonly<Record<string, Fill>> = {
  'answers in answers': repeated('HTTP/1.1 200 OK\nA: b\n\n'),
  'answers that send on': repeated('HTTP/1.1 301 Moved\nA: b\n\n'),
  'a header without an end': around('HTTP/1.1 200 OK\n', repeated('A: b\n')),
  'records of an archive': repeated('WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\na\r\n'),
};

/** JSON, XML, wire messages, tables and what web servers answered. */
export const hostileData: readonly HostileInput[] = [
  ...textsOf('a.json', 'JSON', json),
  ...textsOf('a.xml', 'XML', xml),
  ...textsOf('a', 'wire', wire),
  ...textsOf('a.csv', 'CSV', tables),
  ...textsOf('a', 'dump', dumps),
];
