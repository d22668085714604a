import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../../lib/clean/clean-article.ts';
import { readItems } from '../read-one.ts';

const first = 'The dunes of Vessel will be closed to walkers from April, the island council said on Monday evening.';
const second = 'Terns nest there, and dogs have killed dozens of them in each of the last three years.';

const feed = (item: string): string =>
  '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vessel Mail</title>' +
  `<item>${item}</item></channel></rss>`;
const post = (...parts: readonly string[]): string =>
  feed(`<title>Dunes to close</title><content:encoded><![CDATA[${parts.join('')}]]></content:encoded>`);

const read = (text: string) => {
  const [item] = readItems(text, 'application/rss+xml');
  if (!item) throw new Error('no item');
  return cleanArticle(item.document);
};

const [p1, p2] = [`<p>${first}</p>`, `<p>${second}</p>`];
const furniture: readonly { readonly name: string; readonly added: string }[] = [
  {
    name: 'the line of a blog',
    added: '<p>The post <a href="/d">Dunes to close</a> appeared first on <a>Vessel Mail</a>.</p>',
  },
  {
    name: 'the same, turned round',
    added: '<p>This article first appeared on Vessel Mail.</p>'.replace('article', 'article Dunes to close'),
  },
  { name: 'German', added: '<p>Der Beitrag <a href="/d">Dünen gesperrt</a> erschien zuerst auf <a>Inselbote</a>.</p>' },
  {
    name: 'French',
    added: '<p>L’article <a href="/d">Les dunes fermées</a> est apparu en premier sur <a>Courrier</a>.</p>',
  },
  {
    name: 'Spanish',
    added: '<p>La entrada <a href="/d">Cierran las dunas</a> se publicó primero en <a>Correo</a>.</p>',
  },
  { name: 'Dutch', added: '<p>Het bericht <a href="/d">Duinen dicht</a> verscheen eerst op <a>Post</a>.</p>' },
  {
    name: 'a caption in a code',
    added: '<p>[caption id="a1" width="300"]<img src="d.jpg"/> The dunes in May[/caption]</p>',
  },
  {
    name: 'a caption in a code with escaped marks',
    added: '<p>[caption id=&#8221;a1&#8243; width=&#8221;300&#8243;] The dunes in May[/caption]</p>',
  },
  { name: 'a gallery and a player', added: '<p>[gallery ids="4,5,6"]</p><p>[embed]https://v.example/7[/embed]</p>' },
  {
    name: 'buttons and links of plug-ins',
    added:
      '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Send it to Mastodon</li></ul></div>' +
      '<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Terns are back on Vessel</p></div>',
  },
];

describe('leaves out of a post:', () => {
  for (const { name, added } of furniture)
    test(name, () => expect(read(post(p1, p2, added)).text).toBe(`${first}\n\n${second}`));
});

test('text between two codes stays, and so do words in brackets', () => {
  const text = `[vc_row][vc_column width="1/2"]<p>${first}</p>[/vc_column][/vc_row]<p>“Terns is [sic] here,” a sign says. ${second}</p>`;
  expect(read(post(text)).text).toBe(`${first}\n\n“Terns is [sic] here,” a sign says. ${second}`);
});

test.each([
  {
    name: 'stated beside the item',
    item: '<title>Dunes to close - The Vessel Mail</title><source url="https://m.example">The Vessel Mail</source>',
  },
  { name: 'that is the feed’s', item: '<title>Dunes to close | Vessel Mail</title>' },
])('a headline is read without the publisher $name', ({ item }) => {
  const [found] = readItems(feed(`${item}<description>${first}</description>`), 'application/rss+xml');
  expect(found?.document.headline).toBe('Dunes to close');
});

test('a dash in a headline stays where another name stands behind it', () => {
  const [found] = readItems(
    feed(`<title>Dunes to close - for now</title><description>${first}</description>`),
    'application/rss+xml',
  );
  expect(found?.document.headline).toBe('Dunes to close - for now');
});

test('a list of titles is no text: the item is an alert', () => {
  const list =
    '<ol><li><a href="/1">Dunes to close</a> <font>Vessel Mail</font></li><li><a href="/2">Terns win</a> <font>Post</font></li></ol>';
  const [found] = readItems(
    feed(`<title>Dunes to close - Vessel Mail</title><description><![CDATA[${list}]]></description>`),
    'application/rss+xml',
  );
  expect(found?.document.blocks).toEqual([{ kind: 'text', text: 'Dunes to close' }]);
});
