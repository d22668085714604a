import type { Note } from '../../model/note.ts';
import { isObject, type JsonObject, listOf, scalarText } from '../json/json-values.ts';
import { isArticleType } from '../json/schema-types.ts';
import type { PageFacts } from './collect-page-facts.ts';

/** A kind of page other than an article. It is told in a note; the text is read all the same. */
interface PageKind extends Note {
  /** Whether a page with these facts and JSON-LD types is of this kind. */
  readonly holds: (facts: PageFacts, types: ReadonlySet<string>) => boolean;
}

const kinds: readonly PageKind[] = [
  {
    rule: 'stated-live-blog',
    message: 'The page says that it is a live blog.',
    holds: (_facts, types) => types.has('LiveBlogPosting') && !types.has('NewsArticle'),
  },
  {
    rule: 'stated-gallery',
    message: 'The page says that it is a gallery.',
    holds: (_facts, types) => (types.has('ImageGallery') || types.has('MediaGallery')) && !hasArticle(types),
  },
  {
    rule: 'stated-index-page',
    message: 'The page says that it is a front or a list of articles.',
    holds: (facts, types) => !hasArticle(types) && isSite(facts) && (listsThings(types) || isRoot(facts)),
  },
];

/** A note of the first kind that a page states of itself. */
export function findPageKind(facts: PageFacts): Note | undefined {
  const types = typesOf(facts.jsonLd);
  const kind = kinds.find(({ holds }) => holds(facts, types));
  return kind && { rule: kind.rule, message: kind.message };
}

const hasArticle = (types: ReadonlySet<string>): boolean => [...types].some(isArticleType);
const listsThings = (types: ReadonlySet<string>): boolean =>
  types.has('CollectionPage') || types.has('SearchResultsPage');

/**
 * A content system may leave an article's `og:type` at "website", or its canonical address at the site's. So one of
 * them alone says nothing.
 */
const isSite = ({ metas }: PageFacts): boolean => metas.get('og:type')?.[0]?.toLowerCase() === 'website';
const isRoot = ({ canonical, metas }: PageFacts): boolean =>
  /^https?:\/\/[^/?#]+\/?$/i.test(canonical ?? metas.get('og:url')?.[0] ?? '');

/** The types of the outermost objects of JSON-LD documents, and of those of a graph. */
function typesOf(documents: readonly unknown[]): ReadonlySet<string> {
  const outermost = documents.flatMap(listOf).filter(isObject);
  const nodes: JsonObject[] = [...outermost, ...outermost.flatMap((node) => listOf(node['@graph']).filter(isObject))];
  return new Set(nodes.flatMap((node) => listOf(node['@type']).flatMap((type) => scalarText(type) ?? [])));
}
