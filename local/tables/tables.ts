/** What a column takes from an array on its path: the first element, that of a role, all of them, or their number. */
export type Pick = 'first' | 'all' | 'number' | { readonly role: string };

export interface Column {
  readonly name: string;
  /** Members of the record, or of the element that is the row, joined by dots. */
  readonly path: string;
  readonly pick?: Pick;
}

export interface Table {
  readonly name: string;
  /** The array whose elements are the rows. Without it, each record is a row. */
  readonly each?: string;
  readonly columns: readonly Column[];
}

/** Every table begins with the article's `uri` and `date`. */
export const tables: readonly Table[] = [
  {
    name: 'articles',
    columns: [
      ...members('status pubStatus language'),
      { name: 'headline', path: 'headlines.value', pick: 'first' },
      { name: 'deck', path: 'descriptions.value', pick: { role: 'deck' } },
      { name: 'summary', path: 'descriptions.value', pick: { role: 'summary' } },
      { name: 'body', path: 'bodies.value', pick: 'first' },
      { name: 'word_count', path: 'bodies.wordCount', pick: 'first' },
      { name: 'char_count', path: 'bodies.charCount', pick: 'first' },
      { name: 'summary_word_count', path: 'summary.wordCount' },
      ...members('by located contentCreated'),
      { name: 'agency', path: 'infoSources.name', pick: { role: 'agency' } },
      { name: 'publisher', path: 'infoSources.name', pick: { role: 'publisher' } },
      { name: 'people', path: 'people.name', pick: 'all' },
      { name: 'organisations', path: 'organisations.name', pick: 'all' },
      { name: 'places', path: 'places.name', pick: 'all' },
      ...membersOf(
        'summary.quality',
        'danglingReferences danglingConnectives unbalancedQuotes boilerplateSentences headlineCoverage maxSimilarity',
      ),
      { name: 'problem_code', path: 'problem.code' },
      { name: 'problem_detail', path: 'problem.detail' },
      ...members('version versionCreated'),
      ...membersOf('provenance.source', 'url bucket key item size sha256 mediaType charset contentEncoding sequencer'),
      { name: 'text_sha256', path: 'provenance.text.sha256' },
      { name: 'engine', path: 'provenance.generator.version' },
      { name: 'configuration_sha256', path: 'provenance.generator.configurationSha256' },
    ],
  },
  {
    name: 'summary_sentences',
    each: 'summary.sentences',
    columns: members('id start end text paragraph rank omitted'),
  },
  {
    name: 'key_facts',
    each: 'keyFacts',
    columns: [
      ...members('id kind text start end role entity value high against modifier unit'),
      { name: 'timex_type', path: 'timex.type' },
      { name: 'timex_value', path: 'timex.value' },
      ...members('speaker speakerText cue sentence mode'),
    ],
  },
  {
    name: 'entities',
    each: 'annotations.entities',
    columns: [...members('id type name role'), { name: 'mentions', path: 'mentions', pick: 'number' }],
  },
  { name: 'notes', each: 'notes', columns: members('rule message start end') },
];

/**
 * Members of the record that are in none of these tables, with all that is in them. `records`, in tables/*.sql, has
 * every member.
 */
export const leftOut: readonly string[] = [
  'standard',
  'type',
  'headlines.role',
  'headlines.contentType',
  'bodies.role',
  'bodies.contentType',
  'descriptions.role',
  'descriptions.contentType',
  'infoSources.role',
  'summary.method',
  'variants',
  'annotations.sentences',
  'annotations.timexes',
  'annotations.figures',
  'annotations.quotations',
  'items',
  'formerItems',
  'provenance.generator.name',
  'provenance.source.versionId',
  'provenance.source.eTag',
  'provenance.source.declared',
  'provenance.text.unit',
  'provenance.text.normalization',
];

/** Columns that have the names of their members, in lower case. */
function members(names: string): readonly Column[] {
  return names.split(' ').map((path) => ({ name: inSnakeCase(path), path }));
}

function membersOf(parent: string, names: string): readonly Column[] {
  return members(names).map(({ name, path }) => ({ name, path: `${parent}.${path}` }));
}

function inSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
