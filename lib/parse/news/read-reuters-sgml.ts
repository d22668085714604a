import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { withAlert } from '../feed/with-alert.ts';
import type { ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readDate } from '../lines/read-date.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { attributeOf, descend, lineOfElement, textOfElement, type XmlElement } from '../xml/xml-node.ts';
import { readAuthors } from './read-authors.ts';

/** Reads the SGML of the Reuters-21578 collection: a story, or a file of a thousand. Source: its README. */
export function readReutersSgml(stories: readonly XmlElement[]): ParsedDocument | ItemList {
  const items = stories
    .slice(0, limits.items)
    .map((story) => ({ id: attributeOf(story, 'newid'), document: withAlert(readStory(story)) }));
  const [only] = items;
  return only && items.length === 1 ? only.document : { count: stories.length, items };
}

function readStory(story: XmlElement): ParsedDocument {
  const text = descend(story, 'text');
  const body = descend(text, 'body');
  // Stories of the type "UNPROC" have a text without elements, and briefs have only a title.
  const raw = body ?? (text && descend(text, 'title') ? undefined : text);
  return {
    ...emptyMetadata,
    headline: lineOfElement(descend(text, 'title')),
    authors: readAuthors(lineOfElement(descend(text, 'author'))),
    published: readDate((lineOfElement(descend(story, 'date')) ?? '').toLowerCase()),
    blocks: raw ? prefixDateline(splitParagraphs(textOfElement(raw)), lineOfElement(descend(text, 'dateline'))) : [],
    notes: [],
  };
}
