import type { Block, ParsedDocument } from '../../model/article.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { readContent } from '../xml/read-content.ts';
import { attributeOf, descend, elementsOf, findAll, lineOfElement, type XmlElement } from '../xml/xml-node.ts';
import { readAuthors } from './read-authors.ts';

/** Reads IPTC's News Industry Text Format, 2.5 to 3.6, alone or within NewsML. Source: the NITF 3.6 schema. */
export function readNitf(nitf: XmlElement): ParsedDocument {
  const head = descend(nitf, 'head');
  const body = descend(nitf, 'body') ?? nitf;
  const bodyHead = descend(body, 'body.head');
  const content = descend(body, 'body.content');
  const blocks = content ? readContent(content) : [];
  const headline = lineOfElement(descend(bodyHead, 'hedline', 'hl1')) ?? lineOfElement(descend(head, 'title'));
  const abstract = descend(bodyHead, 'abstract');
  const whole = blocks.length > 0 || !abstract ? blocks : readContent(abstract);
  return {
    ...emptyMetadata,
    ...readDates(nitf),
    headline,
    deck: deckOf(lineOfElement(abstract) ?? lineOfElement(descend(bodyHead, 'hedline', 'hl2')), headline, whole),
    authors: readAuthors(bylineOf(bodyHead)),
    language: normalizeLanguage(attributeOf(nitf, 'baselang') ?? attributeOf(nitf, 'xml:lang') ?? ''),
    publisher:
      lineOfElement(descend(bodyHead, 'distributor')) ?? attributeOf(findAll(nitf, 'doc.copyright')[0], 'holder'),
    blocks: prefixDateline(withoutHeadline(whole, headline), datelineOf(bodyHead)),
    notes: [],
  };
}

function readDates(nitf: XmlElement): Pick<ParsedDocument, 'published' | 'modified'> {
  const norm = (local: string, attribute: string): string | undefined =>
    readDate(attributeOf(findAll(nitf, local)[0], attribute) ?? '');
  return {
    published:
      norm('date.issue', 'norm') ??
      norm('date.release', 'norm') ??
      norm('pubdata', 'date.publication') ??
      norm('story.date', 'norm'),
    modified: undefined,
  };
}

/** Reads "By <person>Jane Doe</person> <byttl>Staff Reporter</byttl>": the persons, else all but the title. */
function bylineOf(bodyHead: XmlElement | undefined): string | undefined {
  const byline = descend(bodyHead, 'byline');
  if (!byline) return undefined;
  const persons = findAll(byline, 'person').flatMap((person) => lineOfElement(person) ?? []);
  if (persons.length > 0) return persons.join(', ');
  return lineOfElement({
    ...byline,
    children: byline.children.filter((child) => typeof child === 'string' || child.local !== 'byttl'),
  });
}

/** Some write the date of issue there as a number, which is not a dateline. */
function datelineOf(bodyHead: XmlElement | undefined): string | undefined {
  const line = lineOfElement(descend(bodyHead, 'dateline'));
  return line && /\p{L}{2}/u.test(line) ? line : undefined;
}

/** An abstract is not a deck when it repeats a first paragraph or the headline, or is a keyword in capitals. */
function deckOf(text: string | undefined, headline: string | undefined, blocks: readonly Block[]): string | undefined {
  const repeated = [headline, blocks[0]?.text, blocks[1]?.text].some(
    (other) => other !== undefined && isSameText(other, text ?? ''),
  );
  return repeated || !/\p{Ll}/u.test(text ?? '') ? undefined : text;
}

/** Agencies repeat the headline as a heading above the text. */
function withoutHeadline(blocks: readonly Block[], headline: string | undefined): readonly Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'heading' && headline && rest.length > 0 && isSameText(first.text, headline) ? rest : blocks;
}

/** The NITF within an element, or the element itself where a feed puts only the parts of `body` there. */
export function findNitf(container: XmlElement): XmlElement | undefined {
  const nitf = findAll(container, 'nitf')[0];
  if (nitf) return nitf;
  return elementsOf(container).some(({ local }) => local.startsWith('body.')) ? container : undefined;
}
