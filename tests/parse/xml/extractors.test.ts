import { describe, expect, test } from 'vitest';
import { readOne } from '../read-one.ts';

const first = 'The canal of Brede is dry, and barges wait for rain.';
const second = 'A skipper said that he had read all his books.';
const markup = `<p>${first}</p><head rend="h2">No water</head><quote><p>${second}</p></quote><list><item>40 barges</item></list><p>It was <del rend="x">May</del> June.<lb/></p>`;
const all = {
  headline: 'Canal of Brede falls dry',
  authors: ['Tove Ask', 'Leo Brun'],
  published: '2026-06-30',
  publisher: 'Brede Tidende',
  url: 'https://b.example/c',
};
const texts = [first, 'No water', second, '40 barges', 'It was June.'];

const cases: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'attributes of the outermost element',
    text: `<doc sitename="Brede Tidende" title="Canal of Brede falls dry" author="Tove Ask; Leo Brun" date="2026-06-30" source="https://b.example/c" hostname="b.example" excerpt="Barges wait"><main>${markup}</main><comments><p>Told you so!</p></comments></doc>`,
  },
  {
    name: 'TEI',
    text: `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Canal of Brede falls dry</title><author>Tove Ask; Leo Brun</author></titleStmt><publicationStmt><publisher>nobody</publisher></publicationStmt><sourceDesc><bibl>x</bibl><biblFull><titleStmt><title type="main">Canal of Brede falls dry</title><author>Tove Ask</author><author>Leo Brun</author></titleStmt><publicationStmt><publisher>Brede Tidende</publisher><ptr type="URL" target="https://b.example/c"/><date>2026-06-30</date></publicationStmt></biblFull></sourceDesc></fileDesc></teiHeader><text><body><div type="entry">${markup}</div><div type="comments"><p>Told you so!</p></div></body></text></TEI>`,
  },
  {
    name: 'attributes and elements',
    text: `<article id="7" date="2026-06-30" url="https://b.example/c"><title>Canal of Brede falls dry</title><author>Tove Ask and Leo Brun</author><publisher>Brede Tidende</publisher><body>${markup}</body></article>`,
  },
];

describe('reads an article in XML with', () => {
  for (const { name, text } of cases)
    test(name, () => {
      const document = readOne(text);
      expect(document).toMatchObject(all);
      expect(document.blocks.map((block) => block.text)).toEqual(texts);
    });
});

test('a sentence of TEI is not struck out', () => {
  const text =
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p><s>Barges wait.</s> <s>It <del>may</del> will rain.</s></p></body></text></TEI>';
  expect(readOne(text).blocks).toMatchObject([{ text: 'Barges wait. It will rain.' }]);
});
