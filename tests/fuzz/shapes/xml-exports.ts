import type { Random } from '../../model/random.ts';
import { fill, makeDay, makeName, makeParagraph, makeTitle, several } from '../fill.ts';
import type { Shape } from './shape.ts';

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const title = (random: Random): string => escapeMarkup(makeTitle(random));
const paragraphs = (random: Random): string =>
  several(
    random,
    1,
    5,
    (each) => `<p>${escapeMarkup(makeParagraph(each))}${each.chance(0.2) ? '<del>was</del><lb/>' : ''}</p>`,
  ).join('');

const trafilatura = (random: Random): string =>
  `<doc sitename="Example Courier" title="${title(random)}" author="${escapeMarkup(makeName(random))}" date="${makeDay(random)}" source="https://example.org" hostname="example.org" fingerprint="a">` +
  `<main>${random.chance(0.5) ? `<head rend="h2">${title(random)}</head>` : ''}${paragraphs(random)}<list><item>one</item></list></main><comments>${paragraphs(random)}</comments></doc>`;

const tei = (random: Random): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">${title(random)}</title></titleStmt>` +
  `<publicationStmt><publisher>Example Courier</publisher></publicationStmt><sourceDesc><biblFull><titleStmt><title>${title(random)}</title>` +
  `<author>${escapeMarkup(makeName(random))}</author></titleStmt><publicationStmt><date type="publication">${makeDay(random)}</date><ptr type="URL" target="https://example.org"/></publicationStmt>` +
  `</biblFull></sourceDesc></fileDesc><profileDesc><abstract><p>${title(random)}</p></abstract></profileDesc></teiHeader><text><body>` +
  `<div type="entry">${paragraphs(random)}<s>${title(random)}</s></div><div type="comments">${paragraphs(random)}</div></body></text></TEI>`;

const zones = ['EDT', 'PST', 'GMT', 'UT', '+0100', 'Z', 'CET', 'X'];
const wordpress = (random: Random): string =>
  `<rss version="2.0"><channel><title>Example Courier</title>` +
  several(random, 1, 4, (each) =>
    fill(
      each,
      `<item><title>${title(each)} - Example Courier</title><dc:creator><![CDATA[§n]]></dc:creator><pubDate>Wed, 4 Mar 26 06:12:09 ${each.pick(zones)}</pubDate><guid>${each.below(3)}</guid>` +
        '<description><![CDATA[<p>§p [&#8230;]</p><p>The post <a href="a">§h</a> appeared first on <a href="b">Example Courier</a>.</p>]]></description>' +
        `${each.chance(0.5) ? '<content:encoded><![CDATA[[caption id="a"]§x[/caption]<p>§p</p><del>§x</del>[gallery ids="1"]<div class="sharedaddy">Share</div>]]></content:encoded>' : ''}</item>`,
    ),
  ).join('') +
  '</channel></rss>';

export const xmlShapes: readonly Shape[] = [
  { name: 'XML of trafilatura', key: 'a.xml', make: trafilatura },
  { name: 'TEI', key: 'a.xml', make: tei },
  { name: 'feed of WordPress', key: 'a.rss', make: wordpress },
];
