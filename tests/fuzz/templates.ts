import type { Random } from '../model/random.ts';
import { makeMarkup, type Vocabulary } from './make-markup.ts';
import { makePhrase, makeText } from './make-text.ts';

/**
 * Proper documents with places for a phrase (`§p`), a text (`§t`) and markup (`§m`). Chance alone never makes these.
 */
export const templates: Readonly<Record<string, string>> = {
  HTML:
    '<!doctype html><html lang="en"><head><title>§p</title><meta name="author" content="§p"><meta property="og:title" content="§p">' +
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"§p"}</script></head><body><nav>§m</nav><article><h1>§p</h1>' +
    '<p class="byline">§p</p><p>§t</p>§m<p>§t</p><p>§t</p>§m</article><footer>§m</footer></body></html>',
  nitf:
    '<nitf><head><docdata><date.issue norm="20260304T061200Z"/></docdata></head><body><body.head><hedline><hl1>§p</hl1><hl2>§p</hl2></hedline>' +
    '<byline>§p<person>§p</person></byline><dateline>§p</dateline></body.head><body.content><block><p>§t</p>§m<p>§t</p></block></body.content></body></nitf>',
  NewsML:
    '<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>§p</PublicIdentifier></NewsIdentifier></Identification><NewsComponent><Role FormalName="Main"/>' +
    '<NewsLines><HeadLine>§p</HeadLine><ByLine>§p</ByLine></NewsLines><NewsComponent><ContentItem><DataContent>§m<p>§t</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem>§m</NewsML>',
  newsMessage:
    '<newsMessage><itemSet><newsItem guid="§p"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>§p</versionCreated></itemMeta><contentMeta><headline>§p</headline><by>§p</by></contentMeta>' +
    '<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>§t</p>§m</body.content></body></nitf></inlineXML></contentSet></newsItem>' +
    '<newsItem><contentSet><inlineData>§t</inlineData></contentSet></newsItem>§m</itemSet></newsMessage>',
  rss: '<rss version="2.0"><channel><title>§p</title><item><guid>§p</guid><title>§p</title><pubDate>§p</pubDate><description>§t</description></item><item><title>§p</title><content:encoded><![CDATA[<p>§t</p>§m]]></content:encoded></item>§m</channel></rss>',
  'rdf:RDF':
    '<rdf:RDF><channel>§m</channel><item rdf:about="§p"><title>§p</title><description>§t</description><dc:creator>§p</dc:creator></item>§m</rdf:RDF>',
  feed: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>§p</id><title type="html">§p</title><updated>§p</updated><author><name>§p</name></author><content type="xhtml"><div><p>§t</p>§m</div></content></entry><entry><summary>§t</summary>§m</entry></feed>',
  REUTERS:
    '<REUTERS NEWID="1"><DATE>§p</DATE><TEXT><TITLE>§p</TITLE><AUTHOR>§p</AUTHOR><DATELINE>§p</DATELINE><BODY>§t</BODY></TEXT></REUTERS><REUTERS><TEXT TYPE="UNPROC">§t</TEXT>§m</REUTERS>',
  story: '<story><headline>§p</headline><author>§p</author><date>§p</date><body><p>§t</p>§m</body></story>',
};

export function fillTemplate(random: Random, template: string, words: Vocabulary): string {
  return template.replace(/§[ptm]/g, (hole) => {
    if (hole === '§p') return makePhrase(random);
    return hole === '§t' ? makeText(random, 6) : makeMarkup(random, words, 3);
  });
}
