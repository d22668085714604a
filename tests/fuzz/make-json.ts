import type { Random } from '../model/random.ts';
import { html, makeMarkup } from './make-markup.ts';
import { makePhrase, makeText } from './make-text.ts';

const names: readonly string[] = [
  ...[
    'headline',
    'title',
    'name',
    'body',
    'text',
    'content',
    'articleBody',
    'body_text',
    'body_html',
    'body_xhtml',
    'bodies',
    'value',
    'role',
  ],
  ...[
    '@type',
    '@graph',
    '@id',
    '@context',
    'mainEntity',
    'author',
    'authors',
    'byline',
    'creator',
    'by',
    'datePublished',
    'published',
    'date',
  ],
  ...[
    'versioncreated',
    'firstcreated',
    'contentcreated',
    'language',
    'inLanguage',
    'publisher',
    'section',
    'url',
    'uri',
    'id',
    'guid',
    '_id',
  ],
  ...[
    'items',
    'entries',
    'articles',
    'results',
    'data',
    'response',
    'associations',
    'summary',
    'description',
    'content_html',
    'content_text',
  ],
  ...[
    'version',
    'type',
    'mimetype',
    'contenttype',
    'profile',
    'headlines',
    'descriptions',
    'infosources',
    'paragraphs',
    'blocks',
    'children',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', '0', 'then'],
];
const strings: readonly string[] = [
  ...[
    'NewsArticle',
    'Article',
    'Person',
    'Organization',
    'https://jsonfeed.org/version/1.1',
    'text',
    'picture',
    'main',
    'text/html',
    'de',
    'en-US',
  ],
  ...[
    '2026-03-04',
    '2026-03-04T06:12:09+01:00',
    '4 March 2026',
    'yesterday',
    '1772600000',
    'https://example.org/a',
    'Mara Lindqvist',
    '',
  ],
];

function makeString(random: Random): string {
  if (random.chance(0.3)) return random.pick(strings);
  if (random.chance(0.3)) return makeMarkup(random, html, 4);
  return random.chance(0.5) ? makePhrase(random) : makeText(random, 8);
}

function makeValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 5 ? 7 : 12);
  if (kind < 5 && depth > 0) return makeString(random);
  if (kind === 5) return random.pick([null, true, false, 0, -1, 1.5, 1e300, 1772600000, 1772600000000]);
  if (kind === 6 || kind === 7) return Array.from({ length: random.below(5) }, () => makeValue(random, depth + 1));
  // Through JSON, as uploads arrive: then `__proto__` is an ordinary name.
  const members = Array.from(
    { length: 1 + random.below(7) },
    () => [random.pick(names), makeValue(random, depth + 1)] as const,
  );
  return JSON.parse(
    `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
  ) as unknown;
}

export function makeJson(random: Random): string {
  if (random.chance(0.1))
    return Array.from({ length: 1 + random.below(4) }, () => JSON.stringify(makeValue(random))).join('\n');
  if (random.chance(0.2))
    return JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: Array.from({ length: random.below(4) }, () => makeValue(random, 1)),
    });
  if (random.chance(0.3))
    return JSON.stringify({
      '@type': 'NewsArticle',
      headline: makePhrase(random),
      articleBody: makeText(random),
      author: makeValue(random, 4),
    });
  return JSON.stringify(makeValue(random), undefined, random.chance(0.2) ? 2 : undefined);
}
