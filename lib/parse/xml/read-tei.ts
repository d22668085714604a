import type { ParsedDocument } from '../../model/article.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { readDate } from '../lines/read-date.ts';
import { readAuthors } from '../news/read-authors.ts';
import { readContent } from './read-content.ts';
import { attributeOf, descend, elementsOf, findAll, lineOfElement, type XmlElement } from './xml-node.ts';

/** Reads TEI as extractors of web pages write it: an entry in the body, and comments beside it. Source: TEI P5. */
export function readTei(root: XmlElement): ParsedDocument {
  const header = descend(root, 'teiheader');
  const description = descend(header, 'filedesc');
  const source = descend(description, 'sourcedesc', 'biblfull');
  const title = descend(source, 'titlestmt') ?? descend(description, 'titlestmt');
  const publication = descend(source, 'publicationstmt') ?? descend(description, 'publicationstmt');
  const authors = title ? findAll(title, 'author').flatMap((author) => readAuthors(lineOfElement(author))) : [];
  const language = header && findAll(header, 'language')[0];
  const pointer = publication && findAll(publication, 'ptr')[0];
  const date = publication && findAll(publication, 'date')[0];
  return {
    ...emptyMetadata,
    headline: lineOfElement(descend(title, 'title')),
    deck: lineOfElement(descend(header, 'profiledesc', 'abstract')),
    authors: [...new Set(authors)],
    published: readDate(attributeOf(date, 'when') ?? lineOfElement(date) ?? ''),
    language: normalizeLanguage(attributeOf(language, 'ident') ?? attributeOf(root, 'xml:lang') ?? ''),
    publisher: lineOfElement(descend(publication, 'publisher')),
    url: attributeOf(pointer, 'target'),
    blocks: bodiesOf(root).map(renameSentences).flatMap(readContent),
    notes: [],
  };
}

/** TEI calls a sentence `s`, as HTML calls what is struck out. */
const renameSentences = (element: XmlElement): XmlElement => ({
  ...element,
  local: element.local === 's' ? 'seg' : element.local,
  children: element.children.map((child) => (typeof child === 'string' ? child : renameSentences(child))),
});

/** The entry, without readers' comments. */
function bodiesOf(root: XmlElement): readonly XmlElement[] {
  const body = descend(root, 'text', 'body');
  if (!body) return [];
  const parts = elementsOf(body).filter((part) => attributeOf(part, 'type') === 'entry');
  return parts.length > 0 ? parts : [body];
}
