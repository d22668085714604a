import { phrases, words } from '../../model/words.ts';

/** What a label of an archive stands before. `body` and `more` open the text; `end` is behind it. */
export type ArchiveField =
  | 'headline'
  | 'deck'
  | 'author'
  | 'credit'
  | 'publisher'
  | 'published'
  | 'language'
  | 'section'
  | 'dateline'
  | 'id'
  | 'body'
  | 'more'
  | 'ignored'
  | 'end';

/**
 * Labels in small letters, as archives of newspapers write them before values or alone on a line.
 * Source: exports of LexisNexis, Nexis Uni, ProQuest and databases like them.
 */
const labels: readonly (readonly [ArchiveField, readonly string[]])[] = [
  ['headline', words('headline titel title titolo titre título überschrift')],
  ['deck', words('chapeau highlight highlights teaser untertitel')],
  ['author', words('auteur auteurs author authors autor autore autoren autores autorin byline verfasser')],
  ['credit', words('credit')],
  [
    'publisher',
    [
      'publication',
      'publication info',
      'publication name',
      'publication title',
      'publikation',
      'quelle',
      'source',
      'source title',
    ],
  ],
  ['published', ['date', 'datum', 'document date', 'fecha', 'publication date']],
  ['language', ['idioma', 'language', 'language of publication', 'langue', 'lingua', 'sprache']],
  ['section', ['ressort', 'rubrik', 'rubrique', 'sección', 'section', 'sezione']],
  ['dateline', ['dateline']],
  ['id', ['accession number', 'document id', 'document number', 'proquest document id']],
  ['body', ['body', 'full text', 'fulltext', 'text']],
  [
    'ignored',
    [
      'abstract',
      'columns',
      'column',
      'correction',
      'edition',
      'length',
      'longitud',
      'longueur',
      'lunghezza',
      'länge',
      'link',
      'links',
      'page',
      'pages',
      'proquest document link',
      'series',
      'type',
      'word count',
    ],
  ],
  [
    'end',
    [
      ...words(`
    category city classification company copyright country database dateline-date details document-type geographic
    graphic identifier industry isbn issn journal-code keywords load-date location notes organization people person
    publication-type publisher state subject subjects ticker url volume
  `),
      ...phrases(`
    company / organization
    copyright holder
    correction-date
    country of publication
    document type
    document url
    first page
    identifier / keyword
    last updated
    load date
    number of pages
    place of publication
    publication subject
    publication type
    publication year
    source type
  `),
    ],
  ],
];

export const fieldOfLabel: ReadonlyMap<string, ArchiveField> = new Map(
  labels.flatMap(([field, list]) => list.map((label) => [label, field] as const)),
);

/** The tags of Factiva. Source: its "display format" of codes and indexing. */
export const fieldOfTag: ReadonlyMap<string, ArchiveField> = new Map<string, ArchiveField>([
  ['HD', 'headline'],
  ['BY', 'author'],
  ['PD', 'published'],
  ['SN', 'publisher'],
  ['SE', 'section'],
  ['LA', 'language'],
  ['DLN', 'dateline'],
  ['LP', 'body'],
  ['TD', 'more'],
  ['AN', 'id'],
  ...words('ART CLM CR CX CY ED ET NGC PG SC VOL WC').map((tag) => [tag, 'ignored'] as const),
  ...words('CO CT IN IPC IPD NS PUB RE RF').map((tag) => [tag, 'end'] as const),
]);
