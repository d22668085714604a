import { words } from '../../lib/model/words.ts';
import type { Random } from '../model/random.ts';
import { makePhrase, makeText } from './make-text.ts';

/** The vocabulary of a markup language. */
export interface Vocabulary {
  readonly tags: readonly string[];
  /** Whole attributes: `name="value"`. */
  readonly attributes: readonly string[];
  /** Anything that is neither element nor text. */
  readonly oddities: readonly string[];
}

/** Nested elements. Now and then one is not closed, closed twice or closed by another's name. */
export function makeMarkup(random: Random, words: Vocabulary, depth = 0): string {
  let markup = '';
  for (let count = 1 + random.below(depth === 0 ? 6 : 4); count > 0; count--) {
    if (random.chance(0.06)) markup += random.pick(words.oddities);
    else if (depth > 6 || random.chance(0.35)) markup += random.chance(0.5) ? makePhrase(random) : makeText(random, 4);
    else markup += makeElement(random, words, depth);
  }
  return markup;
}

function makeElement(random: Random, words: Vocabulary, depth: number): string {
  const tag = random.pick(words.tags);
  const attributes = makeAttributes(random, words);
  if (random.chance(0.04)) return `<${tag}${attributes}/>`;
  const inside = makeMarkup(random, words, depth + 1);
  const end = random.chance(0.92)
    ? `</${tag}>`
    : random.pick(['', `</${random.pick(words.tags)}>`, `</${tag}></${tag}>`, `</${tag}`]);
  return `<${tag}${attributes}>${inside}${end}`;
}

function makeAttributes(random: Random, { attributes }: Vocabulary): string {
  let written = '';
  while (random.chance(0.3)) written += ` ${random.pick(attributes)}`;
  if (random.chance(0.01))
    written += ` ${random.pick(['a="', "a='", 'a=', '=', '"', `title="${makePhrase(random)}"`, '<'])}`;
  return written;
}

const oddities: readonly string[] = [
  ...[
    '<!--',
    '-->',
    '<!-- a -->',
    '<![CDATA[',
    ']]>',
    '<![CDATA[<p>a</p>]]>',
    '<?xml version="1.0"?>',
    '<?',
    '?>',
    '<!',
    '</',
    '<',
    '>',
  ],
  ...[
    '<!DOCTYPE html>',
    '<!DOCTYPE x [<!ENTITY y "z">]>',
    '<!DOCTYPE x [',
    ']>',
    '&y;',
    '</>',
    '<a',
    '<1>',
    '</script>',
    '</p>',
    '</div>',
  ],
];

const htmlTags = words(`
  html head body main article section div div div p p p p span a b i em strong h1 h2 h3 ul ol li dl dt dd table tr
  td th tbody caption blockquote figure figcaption img br hr pre code aside nav header footer form input button
  select option textarea title meta link script style noscript template iframe svg path math object time address
  details summary font center frameset ruby rt base video
`);

export const html: Vocabulary = {
  tags: htmlTags,
  attributes: [
    ...[
      'class="article-body"',
      'class="byline author"',
      'class="comments"',
      'class="related promo"',
      'id="content"',
      'class="caption"',
    ],
    ...[
      'itemprop="articleBody"',
      'itemprop="author"',
      'itemprop="datePublished"',
      'itemscope itemtype="https://schema.org/NewsArticle"',
    ],
    ...[
      'property="og:title" content="Pier closes"',
      'name="author" content="Mara Lindqvist"',
      'property="article:published_time" content="2026-03-04"',
    ],
    ...[
      'datetime="2026-03-04T06:12:00Z"',
      'hidden',
      'style="display:none"',
      'aria-hidden="true"',
      'href="/a"',
      'rel="author"',
      'rel="canonical" href="https://example.org/a"',
    ],
    ...[
      'lang="de"',
      'dir="rtl"',
      'src="a.jpg"',
      'type="application/ld+json"',
      'content=""',
      '__proto__="a"',
      'constructor="b"',
      'role="dialog"',
    ],
  ],
  oddities: [
    ...oddities,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes",' +
      '"articleBody":"The pier was closed.","author":[{"name":"Mara Lindqvist"}]}</script>',
    '<script type="application/ld+json">[{"@graph":[{"__proto__":{"@type":"NewsArticle"}}]}',
    '<script>window.__DATA__={"a":"</p>"}',
    '<style>p{color:red}',
    '<plaintext>',
    '<textarea><p>',
    '<meta charset="utf-16">',
  ],
};

const xmlOf = (tags: string, attributes: readonly string[] = []): Vocabulary => ({
  tags: words(tags),
  attributes: [
    ...attributes,
    ...[
      'id="a"',
      'xml:lang="en"',
      'lang="fr"',
      'type="html"',
      'type="text"',
      'xmlns="urn:a"',
      'xmlns:b="c"',
      'a="&lt;"',
      '__proto__="a"',
    ],
  ],
  oddities: [
    ...oddities,
    '&lt;p&gt;The pier was closed.&lt;/p&gt;',
    '<![CDATA[<p>The pier was closed on Tuesday.</p>]]>',
    '<!DOCTYPE nitf SYSTEM "a">',
  ],
});

export const xml: Readonly<Record<string, Vocabulary>> = {
  nitf: xmlOf(
    `
      head docdata date.issue doc-id body body.head hedline hl1 hl2 byline person byttl dateline location
      story.date abstract body.content p p p block media media-caption table tr td bq ul li fn hr br note
      body.end tagline
    `,
    ['norm="20260304T061200Z"', 'id-string="a"', 'media-type="image"', 'lede="true"'],
  ),
  NewsML: xmlOf(
    `
      NewsEnvelope DateAndTime NewsItem Identification NewsIdentifier PublicIdentifier NewsManagement
      FirstCreated NewsComponent NewsLines HeadLine SubHeadLine ByLine DateLine CopyrightLine
      AdministrativeMetadata DescriptiveMetadata Language Role ContentItem MediaType Format DataContent nitf
      body body.content html p p
    `,
    ['FormalName="Main"', 'FormalName="Text"', 'Euid="a"', 'Href="a"', 'Duid="a"'],
  ),
  newsMessage: xmlOf(
    `
      header itemSet newsItem packageItem itemMeta itemClass provider versionCreated firstCreated contentMeta
      headline slugline by creator name contentCreated contentModified language description dateline subject
      contentSet inlineXML inlineData remoteContent groupSet group html head body p p section nitf body.content
    `,
    [
      'guid="a"',
      'guid="urn:b"',
      'qcode="ninat:text"',
      'qcode="ninat:picture"',
      'contenttype="application/nitf+xml"',
      'contenttype="text/plain"',
      'tag="en"',
      'role="drol:caption"',
      'rendition="main"',
    ],
  ),
  rss: xmlOf(
    `
      channel item item item title title link description description content:encoded guid pubDate dc:creator
      dc:date author category media:content media:title p b a
    `,
    ['version="2.0"', 'isPermaLink="false"', 'xmlns:content="http://purl.org/rss/1.0/modules/content/"', 'url="a"'],
  ),
  'rdf:RDF': xmlOf(
    'channel item item title link description dc:date dc:creator content:encoded items rdf:Seq rdf:li p',
    ['rdf:about="a"', 'xmlns="http://purl.org/rss/1.0/"', 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'],
  ),
  feed: xmlOf(
    'entry entry entry title title id link summary content content updated published author name rights source div p b',
    ['xmlns="http://www.w3.org/2005/Atom"', 'type="xhtml"', 'type="text/html"', 'rel="alternate" href="a"', 'src="a"'],
  ),
  REUTERS: xmlOf('DATE TOPICS PLACES D TEXT TEXT TITLE DATELINE BODY BODY AUTHOR UNKNOWN REUTERS', [
    'NEWID="1"',
    'TYPE="UNPROC"',
    'TYPE="BRIEF"',
  ]),
  story: xmlOf('headline title body text content paragraph p author date section caption id lead'),
};

export const word: Vocabulary = {
  tags: words(`
    w:p w:p w:p w:r w:r w:t w:t w:t w:pPr w:rPr w:tbl w:tr w:tc w:del w:ins w:moveFrom w:instrText w:hyperlink
    w:sdt w:sdtContent mc:AlternateContent mc:Choice mc:Fallback w:txbxContent w:sectPr w:footnote a:p a:t
  `),
  attributes: [
    'w:val="Title"',
    'w:val="Heading1"',
    'w:val="0"',
    'w:styleId="Title"',
    'w:type="separator"',
    'xml:space="preserve"',
    '__proto__="a"',
  ],
  oddities: [
    ...oddities,
    ...[
      '<w:pPr><w:pStyle w:val="Title"/></w:pPr>',
      '<w:pPr><w:pStyle w:val="Quote"/></w:pPr>',
      '<w:rPr><w:vanish/></w:rPr>',
      '<w:tab/>',
      '<w:br/>',
    ],
    ...[
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
      '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
      '<w:noBreakHyphen/>',
    ],
  ],
};

export const styles: Vocabulary = {
  tags: words('w:style w:style w:name w:basedOn w:pPr w:outlineLvl w:numId'),
  attributes: ['w:styleId="Title"', 'w:styleId="a"', 'w:val="a"', 'w:val="heading 1"', 'w:val="Title"', 'w:val="1"'],
  oddities,
};
