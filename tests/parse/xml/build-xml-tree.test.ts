import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/model/limits.ts';
import { Unreadable } from '../../../lib/model/unreadable.ts';
import { buildXmlTree } from '../../../lib/parse/xml/build-xml-tree.ts';
import { attributeOf, childOf, descend, lineOfElement } from '../../../lib/parse/xml/xml-node.ts';

const texts: readonly { name: string; xml: string; expected: string }[] = [
  { name: "XML's five names", xml: '<a>&lt;b&gt; &amp; &quot;c&quot; &apos;</a>', expected: '<b> & "c" \'' },
  { name: 'numbers', xml: '<a>&#233;&#xE9;&#128578;</a>', expected: 'éé🙂' },
  { name: 'numbers that mean windows-1252', xml: '<a>&#146;&#151;</a>', expected: '’—' },
  { name: "HTML's names", xml: '<a>caf&eacute;&nbsp;&mdash;&euro;5</a>', expected: 'café —€5' },
  { name: 'a name that HTML lacks, as it is', xml: '<a>&house; &amphora;</a>', expected: '&house; &amphora;' },
  { name: 'a reference to a reference, once', xml: '<a>&amp;lt;p&amp;gt;</a>', expected: '&lt;p&gt;' },
  { name: 'no character', xml: '<a>&#0;&#xD800;&#x110000;</a>', expected: '\ufffd\ufffd\ufffd' },
  { name: 'CDATA as it is', xml: '<a><![CDATA[&lt;p> <b>]]></a>', expected: '&lt;p> <b>' },
  { name: 'no comments and instructions', xml: '<a>x<!-- <b>y</b> --><?php z ?></a>', expected: 'x' },
  { name: 'entities of a document type, unexpanded', xml: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', expected: '&b;' },
  {
    name: 'a document type with brackets and quotes, gone whole',
    xml: '<?xml version="1.0"?><!-- <a> --><!DOCTYPE a SYSTEM "x>y" [<!-- ]> --><!ENTITY b "]>">]>\n<a>x</a>',
    expected: 'x',
  },
  { name: 'an element that never ends', xml: '<a>x<b>y', expected: 'xy' },
  { name: 'an end without a beginning', xml: '<a>x</b>y</a>', expected: 'xy' },
];

describe('reads as text', () => {
  for (const { name, xml, expected } of texts)
    test(name, () => expect(lineOfElement(buildXmlTree(xml))).toBe(expected));
});

test('a document type that never ends takes all with it', () => {
  expect(lineOfElement(buildXmlTree('<!DOCTYPE a [<!ENTITY b "x'))).toBeUndefined();
});

const names: readonly { name: string; xml: string; expected: string }[] = [
  {
    name: 'the namespace of the document has no prefix',
    xml: '<a xmlns="http://www.w3.org/2005/Atom"><B>x</B></a>',
    expected: 'b',
  },
  {
    name: 'a known namespace has its own',
    xml: '<a xmlns:x="http://purl.org/dc/elements/1.1/"><x:b/></a>',
    expected: 'dc:b',
  },
  {
    name: 'a known one as default, further in',
    xml: '<a><b xmlns="http://www.w3.org/1999/xhtml"/></a>',
    expected: 'html:b',
  },
  { name: 'an unknown one keeps what is written', xml: '<a xmlns:x="urn:x"><x:b/></a>', expected: 'x:b' },
  { name: 'one that nobody declared, too', xml: '<a><dc:B/></a>', expected: 'dc:b' },
  {
    name: 'inner declarations count',
    xml: '<a xmlns:x="urn:x"><x:b xmlns:x="http://search.yahoo.com/mrss/"/></a>',
    expected: 'media:b',
  },
];

describe('names elements', () => {
  for (const { name, xml, expected } of names)
    test(name, () => {
      const inner = descend(buildXmlTree(xml), 'a', 'b');
      expect(inner?.name).toBe(expected);
    });
});

test('attributes go by lower-case names, references decoded', () => {
  const element = childOf(buildXmlTree('<a xml:Lang=" en " Href="x?a=1&amp;b=2"/>'), 'a');
  expect([attributeOf(element, 'xml:lang'), attributeOf(element, 'href')]).toEqual(['en', 'x?a=1&b=2']);
});

const tooComplex: readonly { name: string; xml: string }[] = [
  { name: 'levels', xml: '<a>'.repeat(limits.xmlDepth + 1) },
  { name: 'elements', xml: `<r>${'<a/>'.repeat(limits.xmlNodes)}</r>` },
  {
    name: 'attributes',
    xml: `<a ${Array.from({ length: limits.xmlAttributes + 1 }, (_, index) => `a${index}="x"`).join(' ')}/>`,
  },
];

describe('refuses too many', () => {
  for (const { name, xml } of tooComplex)
    test(name, () => {
      expect(() => buildXmlTree(xml)).toThrow(Unreadable);
    });
});
