import { expect, test } from 'vitest';
import { cutTail } from '../../lib/clean/cut-tail.ts';
import { findPromotions } from '../../lib/clean/find-promotions.ts';
import { findFurniture } from '../../lib/parse/lines/find-furniture.ts';
import type { Zone } from '../../lib/parse/lines/furniture-rule.ts';

test('an offer of a newsletter within a text goes as a whole', () => {
  const texts = [
    'It rained on the market.',
    'Sign up to Morning Brief',
    'Our brief tells why it matters.',
    'after newsletter promotion',
  ];
  const blocks = [...texts, 'Then it was sunny.'].map((text) => ({ kind: 'text', text }) as const);
  expect([...findPromotions(blocks)]).toEqual([1, 2, 3]);
  expect([...findPromotions(blocks.slice(0, 3))]).toEqual([]);
});

const furniture: readonly (readonly [string, string, Zone?])[] = [
  ['0', 'counter'],
  ['289', 'counter'],
  ['1.2K', 'counter'],
  ['1.2K shares', 'counter'],
  ['No comments', 'counter'],
  ['12 commentaires', 'counter'],
  ['Comments (12)', 'counter'],
  ['* * *', 'separator'],
  ['Share', 'share'],
  ['Share | Tweet | E-mail', 'share'],
  ['Share this article', 'share'],
  ['Artikel teilen', 'share'],
  ['Compartir en Facebook', 'share'],
  ['Read more', 'read-more'],
  ['Read more: Why the trams are late', 'read-more'],
  ['Related: Why the trams are late', 'read-more'],
  ['Read more about the trams of Riverton', 'read-more'],
  ['Lire aussi : Le tramway en retard', 'read-more'],
  ['Lesen Sie auch: Warum die Bahn zu spät kommt', 'read-more'],
  ['Lee también: Por qué llega tarde el tranvía', 'read-more'],
  ['Leggi anche: Perché il tram è in ritardo', 'read-more'],
  ['Leia também: Por que o bonde atrasa', 'read-more'],
  ['Lees ook: Waarom de tram te laat is', 'read-more'],
  ['Advertisement', 'advertisement'],
  ['Anzeige', 'advertisement'],
  ['Publicité', 'advertisement'],
  ['Sign up for our newsletter and get the news every morning.', 'sign-up'],
  ['Abonnez-vous à notre lettre', 'sign-up'],
  ['Jetzt abonnieren und weiterlesen', 'paywall'],
  ['Photo: Mats Berg/The Northern Ledger', 'credit'],
  ['Image source, Getty Images', 'credit'],
  ['Foto: Jörg Täubner', 'credit'],
  ['Crédit photo : Claire Delmas', 'credit'],
  ['Getty Images', 'credit'],
  ['Home / News / Riverton', 'navigation', 'head'],
  ['For immediate release', 'release-label', 'head'],
  ['PRESSEMITTEILUNG', 'release-label', 'head'],
  ['Embargoed until 10am on Friday', 'release-label', 'head'],
  ['News provided by', 'release-label', 'head'],
  ['Politics', 'section', 'head'],
  ['Heard on Evening Report', 'broadcast', 'head'],
  ['5-Minute Listen', 'broadcast', 'head'],
  ['(SOUNDBITE OF BELLS)', 'stage-direction'],
  ['[laughter]', 'stage-direction'],
  ['Eds: Adds details in third paragraph.', 'wire-remark', 'head'],
  ['(In March 3 story, corrects name of the bakery)', 'wire-remark', 'head'],
  ['View this email in your browser', 'newsletter'],
  ['Forwarded this email? Join here', 'newsletter'],
  ['The Halden Brief is a reader-supported publication.', 'newsletter'],
  ['♥ 41', 'counter'],
  ["if (page.title.indexOf('Kai') > 0) { ads.push(function() { ads.show('top'); }); }", 'code'],
  ["var kai = document.getElementById('kai');", 'code'],
  ['To continue reading, subscribe for 1 euro', 'paywall', 'tail'],
  ['04.03.2026 – 09:00', 'timestamp', 'head'],
  ['March 4, 2026 06:45 AM Eastern Standard Time', 'timestamp', 'head'],
  ['Moen reported from Halden and Dahl from Oslo.', 'production-credit', 'tail'],
  ['© 2026 The Northern Ledger', 'copyright'],
  ['Copyright 2026 The Northern Ledger. All rights reserved.', 'copyright'],
  ['This material may not be published, broadcast or rewritten.', 'copyright', 'tail'],
  ['Alle Rechte vorbehalten.', 'copyright', 'tail'],
  ['3 min read', 'reading-time'],
  ['Lesezeit: 3 Minuten', 'reading-time'],
  ['Tags: trams, Riverton', 'tags'],
  ['Jane Doe / John Roe', 'names', 'head'],
  ['17 February 2026', 'timestamp'],
  ['Published 4 March 2026, 5:58', 'timestamp'],
  ['Last updated on Tue 3 Mar 2026 at 14:05 GMT', 'timestamp'],
  ['Publié le 18 mai 2026 à 10h30', 'timestamp'],
  ['Veröffentlicht am 3. März 2026 um 10:30 Uhr', 'timestamp'],
  ['3 hours ago', 'timestamp'],
  ['(Reporting by Jane Doe; editing by John Roe)', 'production-credit', 'tail'],
  ['Additional reporting by Jane Doe in Almvik', 'production-credit', 'tail'],
  ['Jane Doe contributed to this report.', 'production-credit'],
  ['(Adds comment by the mayor, background)', 'wire-remark'],
  ['($1 = 8.85 crowns)', 'wire-remark'],
  ['Reuter', 'sign-off', 'tail'],
  ['dpa grj rmo', 'sign-off', 'tail'],
];

test('furniture is told by its kind', () => {
  for (const [text, kind, zone = 'body'] of furniture) expect(findFurniture(text, zone), text).toBe(kind);
});

const paragraphs: readonly (readonly [string, Zone?])[] = [
  ['Riverton'],
  ['It rained.'],
  ['In 2024 the tram carried 22,000 passengers.'],
  ['Read more books, the mayor told the children of Riverton.'],
  ['Related companies fell on Monday, and so did their suppliers.'],
  ['Photographs of the bridge were sold at auction.'],
  [
    'Photo shoots were cancelled in Almvik: the light was bad, the photographer said, and the models had gone home for the day because of the strike.',
  ],
  ['Sharing a tram with strangers is what she likes.'],
  ['Reporting by the Northern Ledger found that the pipe had leaked for years.', 'body'],
  ['Research by the university shows a loss of ice.', 'tail'],
  ['More than half of them voted.', 'tail'],
  ['The end of the line is near the harbour.', 'tail'],
  ['“We pushed.”', 'tail'],
  ['Advertisement spending fell by a fifth.'],
  ['Copyright law will change, the minister said.'],
  ['On 4 March 2026 the council voted.'],
  ['March was cold.'],
  ['Monday is the last day.'],
  ['Publicité et presse font bon ménage.'],
  ['Anzeige gegen den Bürgermeister erstattet'],
  ['Foto-Ausstellung in Grünau eröffnet.'],
  ['Follow-up talks are planned for May.'],
  ['Signs of spring appeared in the valley.'],
  ['The newsletter said that the depot would close.'],
  ['Tram fares rise / Depot to close', 'head'],
];

test('sentences that look a little like furniture stay', () => {
  for (const [text, zone = 'body'] of paragraphs) expect(findFurniture(text, zone), text).toBeUndefined();
});

const tails: readonly (readonly [string, string, string | undefined])[] = [
  ['The trams run. (Reporting by Jane Doe; editing by John Roe)', 'The trams run.', 'production-credit'],
  ['The trams run. read more', 'The trams run.', 'read-more'],
  ['“The trams run.” Read more', '“The trams run.”', 'read-more'],
  ['The trams run. © 2026 Example Wire', 'The trams run.', 'copyright'],
  ['他们收集了签名。（责任编辑：王强）', '他们收集了签名。', 'production-credit'],
  ['Children should read more', 'Children should read more', undefined],
  ['The trams (reporting for duty) run.', 'The trams (reporting for duty) run.', undefined],
];

test('tails are cut off the end of a paragraph', () => {
  for (const [input, text, kind] of tails) {
    const cut = cutTail(input, false);
    expect([cut.text, cut.tail?.kind], input).toEqual([text, kind]);
  }
});
