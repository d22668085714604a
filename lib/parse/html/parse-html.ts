import type { Block, ParsedDocument } from '../../model/article.ts';
import { readSchemaOrg, readSchemaOrgPage } from '../json/read-schema-org.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { buildTree } from './build-tree.ts';
import { collectPageFacts } from './collect-page-facts.ts';
import { createDropLog, type DropLog } from './drop-log.ts';
import { dropStruck } from './drop-struck.ts';
import { extractText } from './extract-text.ts';
import { findPageKind } from './find-page-kind.ts';
import { foldText } from './fold-text.ts';
import { preferStatedBody } from './prefer-stated-body.ts';
import { readFlat } from './read-flat.ts';
import { readMetadata } from './read-metadata.ts';
import { readOfficeParts } from './read-office-parts.ts';

/** Reads a web page: its statements about itself, and the article among everything else that it shows. */
export function parseHtml(html: string): ParsedDocument {
  const root = buildTree(html);
  if (!root) {
    const note = {
      rule: 'html-too-complex',
      message: 'The page is too deep or too large for a tree: all of its text was taken.',
    };
    return { ...emptyMetadata, blocks: readFlat(html), notes: [note] };
  }
  const log = createDropLog();
  dropStruck(root, log);
  readOfficeParts(root);
  const facts = collectPageFacts(root);
  const schemaOrg = readSchemaOrg(facts.jsonLd) ?? readSchemaOrgPage(facts.jsonLd);
  const metadata = readMetadata(facts, schemaOrg);
  const text = extractText(root, metadata.deck, log);
  const found = preferStatedBody(text.blocks, schemaOrg?.body, log);
  const blocks = withoutHeadline(found, metadata.headline, log);
  const kind = findPageKind(facts);
  return { ...metadata, deck: text.deck ?? metadata.deck, blocks, notes: kind ? [kind] : [], dropped: log.lines };
}

/** Pages repeat the headline as a heading above the text; it is not part of the body. */
function withoutHeadline(blocks: readonly Block[], headline: string | undefined, log: DropLog): Block[] {
  const folded = foldText(headline ?? '');
  return blocks.filter((block, index) => {
    const isKept = index > 2 || foldText(block.text) !== folded;
    if (!isKept) log.add(block.text, 'the headline again');
    return isKept;
  });
}
