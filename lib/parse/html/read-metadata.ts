import type { Metadata } from '../../model/article.ts';
import type { SchemaOrgArticle } from '../json/read-schema-org.ts';
import { dateOrderOf } from '../lines/date-order.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { readDate } from '../lines/read-date.ts';
import type { PageFacts } from './collect-page-facts.ts';
import { flattenMarkup } from './flatten-markup.ts';
import { chooseHeadline } from './metadata/choose-headline.ts';
import { findAuthors } from './metadata/find-authors.ts';
import { findNearLines, type HeadlineLines } from './metadata/find-near-lines.ts';
import { findPublished } from './metadata/find-published.ts';
import { createApartTest } from './metadata/is-apart.ts';
import { createNearness } from './metadata/measure-nearness.ts';
import { metaNames } from './metadata/meta-names.ts';
import { restateInZone } from './metadata/restate-in-zone.ts';

/** Reads the metadata of a page. docs/METADATA.md says which source wins where they disagree, and why. */
export function readMetadata(facts: PageFacts, schemaOrg: SchemaOrgArticle | undefined): Metadata {
  const meta = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = facts.metas.get(name)?.[0];
      if (value) return flattenMarkup(value);
    }
    return undefined;
  };
  const publisher = schemaOrg?.publisher ?? meta(metaNames.publisher);
  const url = [facts.canonical, meta(metaNames.url), schemaOrg?.url].find(
    (value) => value && /^https?:\/\/\S+$/.test(value),
  );
  const siteNames = namesOfSite([publisher, meta(metaNames.publisher)], url);
  const headline = chooseHeadline(facts.headings, {
    openGraph: meta(metaNames.headline),
    jsonLd: schemaOrg?.headline,
    title: facts.title,
    sharing: meta(['twitter:title']),
    siteNames,
  });
  const language = readLanguage([schemaOrg?.language, facts.language, meta(metaNames.language)]);
  const order = dateOrderOf(language);
  const nearness = createNearness(headline.element);
  const isApart = createApartTest(headline.element ? [headline.element] : []);
  let found: HeadlineLines | undefined;
  const lines = (): HeadlineLines => (found ??= findNearLines(facts.root, headline, isApart));
  const published = schemaOrg?.published ?? findPublished({ facts, url, order, isApart, nearness, lines });
  return {
    headline: headline.text,
    deck: schemaOrg?.deck ?? meta(metaNames.deck),
    authors: findAuthors({ facts, stated: schemaOrg?.credits ?? [], siteNames, isApart, nearness, lines }),
    published: published && restateInZone(published, () => lines().near, order),
    modified: schemaOrg?.modified ?? readDate(meta(metaNames.modified) ?? '', order),
    language,
    publisher,
    section: schemaOrg?.section ?? meta(metaNames.section),
    url,
  };
}

function readLanguage(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const tag = value && normalizeLanguage(value);
    if (tag) return tag;
  }
  return undefined;
}

/** The publisher, the host, and the host without its domain. */
function namesOfSite(publishers: readonly (string | undefined)[], url: string | undefined): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1];
  return [...publishers, host, host?.replace(/\.\w+$/, '')].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
}
