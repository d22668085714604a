import { messageWords } from '../../languages/languages.ts';
import type { MessageKind } from '../../languages/message-language.ts';
import { wordSet } from '../../model/words.ts';
import { nameOfShape } from './name-of-shape.ts';
import { ranked } from './ranked.ts';

/** A member's name without case, spaces and marks: `date_published`, `dc:date`, `Date Published`. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[_:.\s-]/g, '');

/** Lines above a mail. In a record a subject is what an article is about, and a body is not from its author alone. */
const keysOfMail = wordSet('betreff from par subject von');

/** What the languages call a field, behind the names that programs give it. */
const withKeys = (names: readonly string[], kind: MessageKind): readonly string[] => {
  const keys = messageWords(kind).filter((key) => !keysOfMail.has(key));
  return [...new Set([...names, ...keys.map(foldName)])];
};

/**
 * Names of members, folded, the most specific first. Sources: IPTC ninjs 1.0 to 3.1, schema.org, Open Graph, the REST
 * interfaces of publishing systems, agencies and news services, extractors of articles, and the names that export
 * scripts commonly use.
 */
export const fieldNames = {
  body: ranked(`
    articlebody bodyxhtml bodyhtml bodyrichtext body bodytext bodymain bodies contentelements articlehtml
    content maintext fulltext articletext articlecontent storytext storybody text contenthtml contenttext
    textcontent markdown contentmarkdown bodymarkdown html lexical mobiledoc richtext editorstate blocks
    bodyblocks components elements slices ops document bodymodel sections paragraphs main story article rawtext
    bodycopy copy
  `),
  /** Opening paragraphs that are kept apart from the text. */
  lead: ranked(`
    leadparagraph lead lede leadtext intro introduction ingress vorspann chapo
  `),
  headline: withKeys(
    ranked(`
    headline headlines headlinemain headlinesimple articletitle ogtitle title webtitle posttitle storytitle hed
    heading name
  `),
    'headlineKeys',
  ),
  deck: withKeys(
    ranked(`
    alternativeheadline subheadline subheadlines subhead subtitle deck standfirst dek teaser descriptiontext
    descriptions description abstract excerpt summary shortdescription snippet trailtext ogdescription
  `),
    'deckKeys',
  ),
  authors: withKeys(
    ranked(`
    authors author by byline bylines creator creators writer writers writtenby authornames authorname authorsname
    authorsbyline bylinetext articleauthor ogarticleauthor credits reporters journalist journalists contributors
    postauthor
  `),
    'authorKeys',
  ),
  published: withKeys(
    ranked(`
    datepublished publishedat datetimepub published publishedtime articlepublishedtime ogarticlepublishedtime
    publishdate publisheddate publisheddatetime publishedon publishtime publicationdate publicationtime
    publishingdate datepublish pubdate displaydate firstpublishdate firstpublished firstpublishedat
    firstpublicationdate webpublicationdate contentcreated firstcreated dategmt date datetime dateposted
    postedat postdate dateissued issued releasedate providerpublishtime seendate created createdat createdon datecreated
    versioncreated timestamp
  `),
    'publishedKeys',
  ),
  modified: withKeys(
    ranked(`
    datemodified updatedat modifiedgmt modified modifiedat modifiedtime articlemodifiedtime updated updateddate
    dateupdated lastmodified lastmodifieddate lastupdated lastupdateddate datemodify versioncreated
  `),
    'modifiedKeys',
  ),
  language: withKeys(
    ranked(`
    language inlanguage lang locale languagecode originallanguage defaultlanguage defaultlocale
  `),
    'languageKeys',
  ),
  publisher: withKeys(
    ranked(`
    publisher publishername sourcename sourcetitle namesource sitename ogsitename publication publicationname
    source provider newspaper outlet site sourcehostname
  `),
    'publisherKeys',
  ),
  section: withKeys(['section', 'articlesection', 'sectionname', 'category', 'desk'], 'sectionKeys'),
  url: withKeys(
    ranked(`
    url link canonicalurl canonical permalink weburl shareurl articleurl pageurl sourceurl urlsource ogurl source
  `),
    'urlKeys',
  ),
  dateline: ['dateline'],
  id: ranked(`
    uri guid id urn @id itemid uuid articleid url link
  `),
} as const;

const knownNames: ReadonlySet<string> = new Set(Object.values(fieldNames).flat());
const ofArticle = /^(?:article|story|news|post|item)(?=.)/;

/** A folded name as it is listed above: `newsContent` is `content`, where the list has no such name. */
export function fieldName(name: string): string {
  const folded = foldName(name);
  if (knownNames.has(folded)) return folded;
  const short = folded.replace(ofArticle, '');
  return knownNames.has(short) ? short : (nameOfShape(folded) ?? folded);
}

/**
 * Members with the text of an object: ninjs's value, JSON-LD's @value, WordPress's rendered, the main one of several
 * headlines.
 */
export const innerNames = ranked(`
  value @value rendered basic main original html text content name title webtitle displayname display_name fullname
  full_name label body default
`);

/** Members with objects that tell more of the article around them. */
export const metadataHolders = wordSet(`
  attributes dates embedded fields head header info item meta metadata og opengraph properties publishing seo thread
  timestamps yoastheadjson
`);

/** Names that only an article's own title has: around or within it, those of parts and of other things are not its. */
export const titleNames: readonly string[] = fieldNames.headline.filter(
  (name) => name !== 'name' && name !== 'heading',
);

/** Members whose text may be given in several languages. */
export const translatedNames: ReadonlySet<string> = new Set(
  [fieldNames.headline, fieldNames.deck, fieldNames.lead, fieldNames.body, fieldNames.section].flat(),
);
