// Generated from lib/record/record.schema.json by `npm run generate`.

/**
 * In article order.
 *
 * @minItems 1
 *
 * Items: A selected sentence.
 */
export type SelectedSentences = {
  /**
   * That of its entry in annotations.sentences.
   */
  id: string;
  /**
   * First code point, counted from 0 in bodies[0].value.
   */
  start: number;
  /**
   * One past the last code point.
   */
  end: number;
  /**
   * The body between start and end.
   */
  text: string;
  /**
   * Which paragraph of the body, from 0.
   */
  paragraph: number;
  /**
   * 1 is the most salient.
   */
  rank: number;
  /**
   * What was left out at the head of the sentence: a dateline or a connective.
   */
  omitted?: string;
}[];

/**
 * One JSON document per article, and one that lists the articles of an upload with several. Members whose description begins with `ninjs:` are those of IPTC ninjs 3.1; with our own members (status, summary, keyFacts, annotations, items, formerItems, notes, problem, provenance) removed, a record is a valid ninjs 3.1 object.
 */
export interface NewsSummaryRecord {
  /**
   * ninjs: which format this is.
   */
  standard: {
    /**
     * Always news-summary.
     */
    name: 'news-summary';
    /**
     * Version of this schema.
     */
    version: '1.0.0';
    /**
     * Identifier of this schema.
     */
    schema: 'urn:news-summary:record:1.0.0';
  };
  /**
   * ninjs: the article: `s3://bucket/key`, percent-encoded; `file:path` on the command line; `#item` behind it where the upload holds several.
   */
  uri: string;
  /**
   * ninjs: text; composite for the list of the articles of an upload.
   */
  type: 'text' | 'composite';
  /**
   * ninjs: S3 versionId, else ETag. Absent on the command line.
   */
  version?: string;
  /**
   * ninjs: S3 Last-Modified, never the clock.
   */
  versionCreated?: string;
  /**
   * ninjs: when the article was published, as found in it. A date without a time is given as midnight UTC with the note `date-without-time`.
   */
  contentCreated?: string;
  /**
   * ninjs: usable; withheld when there is no summary; canceled when the article was deleted.
   */
  pubStatus: 'usable' | 'withheld' | 'canceled';
  /**
   * summarized; abstained (a note says why); unreadable (problem says why); withdrawn (the article was deleted); collection (the upload holds several articles: items lists their records).
   */
  status: 'summarized' | 'abstained' | 'unreadable' | 'withdrawn' | 'collection';
  /**
   * ninjs: BCP 47, declared or detected.
   */
  language?: string;
  /**
   * ninjs: the headline, where the article has one.
   *
   * Items: A headline.
   */
  headlines?: {
    /**
     * Always main.
     */
    role: 'main';
    /**
     * Always text/plain.
     */
    contentType: 'text/plain';
    /**
     * The headline.
     */
    value: string;
  }[];
  /**
   * ninjs: the cleaned article. Every start and end of this record counts Unicode code points in the first value.
   *
   * @minItems 1
   * @maxItems 1
   *
   * Items: A body.
   */
  bodies?: {
    /**
     * Always main.
     */
    role: 'main';
    /**
     * Always text/plain.
     */
    contentType: 'text/plain';
    /**
     * Unicode code points.
     */
    charCount: number;
    /**
     * Words and numbers.
     */
    wordCount: number;
    /**
     * Paragraphs joined by one blank line, NFC.
     */
    value: string;
  }[];
  /**
   * ninjs: the summary as one text (role summary), and the standfirst where the article has one (role deck).
   *
   * Items: A description.
   */
  descriptions?: {
    /**
     * summary or deck.
     */
    role: 'summary' | 'deck';
    /**
     * Always text/plain.
     */
    contentType: 'text/plain';
    /**
     * The text.
     */
    value: string;
  }[];
  /**
   * ninjs: the persons of annotations.entities.
   *
   * Items: ninjs name with where it stands in relation to the article.
   */
  people?: {
    /**
     * As in annotations.entities.
     */
    name: string;
  }[];
  /**
   * ninjs: the organisations of annotations.entities.
   *
   * Items: ninjs name with where it stands in relation to the article.
   */
  organisations?: {
    /**
     * As in annotations.entities.
     */
    name: string;
  }[];
  /**
   * ninjs: the places of annotations.entities.
   *
   * Items: ninjs name with where it stands in relation to the article.
   */
  places?: {
    /**
     * As in annotations.entities.
     */
    name: string;
  }[];
  /**
   * ninjs: the news agency and the publisher that the article names.
   *
   * Items: A source.
   */
  infoSources?: {
    /**
     * As written.
     */
    name: string;
    /**
     * agency or publisher.
     */
    role: 'agency' | 'publisher';
  }[];
  /**
   * ninjs: the authors' names, joined by a comma and a space.
   */
  by?: string;
  /**
   * ninjs: the dateline's place, as written.
   */
  located?: string;
  /**
   * The extractive summary. Absent unless status is summarized.
   */
  summary?: {
    /**
     * Always extractive.
     */
    method: 'extractive';
    sentences: SelectedSentences;
    /**
     * Words and numbers of all selected sentences.
     */
    wordCount: number;
    quality: SummaryQuality;
  };
  /**
   * Summaries beside `summary`, where they are asked for: of other lengths, and for a query. Each is like `summary`.
   *
   * @minItems 1
   *
   * Items: One of them.
   */
  variants?: {
    /**
     * one-sentence; key-sentences: three; long: a third of the sentences, 4 to 12; query: what tells of the query.
     */
    name: 'one-sentence' | 'key-sentences' | 'long' | 'query';
    /**
     * Of a query: the query, as it was given.
     */
    query?: string;
    /**
     * Always extractive.
     */
    method: 'extractive';
    sentences: SelectedSentences;
    /**
     * Words and numbers of all selected sentences.
     */
    wordCount: number;
    quality: SummaryQuality;
  }[];
  /**
   * The salient part of the annotations, most salient first; at most 12 by default.
   *
   * Items: A key fact.
   */
  keyFacts?: {
    /**
     * Its place in the list, from f1.
     */
    id: string;
    /**
     * Which question it answers.
     */
    kind: 'who' | 'what' | 'when' | 'where' | 'why' | 'how' | 'figure' | 'quotation';
    /**
     * The body between start and end.
     */
    text: string;
    /**
     * First code point, counted from 0 in bodies[0].value.
     */
    start: number;
    /**
     * One past the last code point.
     */
    end: number;
    /**
     * Of a who: the role that the article gives, verbatim.
     */
    role?: string;
    /**
     * Of whom or what it speaks: an id of annotations.entities.
     */
    entity?: string;
    /**
     * Of a figure: in units, magnitudes applied.
     */
    value?: number;
    /**
     * Of a figure: ISO 4217 for money, % for percent, else the noun as written.
     */
    unit?: string;
    /**
     * Of a when.
     */
    timex?: {
      /**
       * TIMEX3 type.
       */
      type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
      /**
       * TIMEX3 value; parts that are not known are X: `XXXX-06-18`.
       */
      value: string;
    };
    /**
     * Of a quotation: an id of annotations.entities.
     */
    speaker?: string;
    /**
     * Of a quotation: the verb, verbatim.
     */
    cue?: string;
    /**
     * The sentence that it stands in: an id of annotations.sentences.
     */
    sentence: string;
    /**
     * Whether the article states it itself, hands it to somebody, or expects it.
     */
    mode: 'asserted' | 'attributed' | 'forecast';
  }[];
  /**
   * Everything found, in article order.
   */
  annotations?: {
    /**
     * All sentences of the body; they never overlap.
     *
     * Items: A sentence.
     */
    sentences: {
      /**
       * From s1.
       */
      id: string;
      /**
       * First code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * Which paragraph of the body, from 0.
       */
      paragraph: number;
    }[];
    /**
     * Names, by first mention.
     *
     * Items: Something with a name.
     */
    entities: {
      /**
       * From e1.
       */
      id: string;
      /**
       * What it is.
       */
      type: 'person' | 'organisation' | 'place' | 'event' | 'other';
      /**
       * The fullest form, verbatim.
       */
      name: string;
      /**
       * The role that the article gives it in apposition, verbatim.
       */
      role?: string;
      /**
       * Every place where the article names it.
       *
       * @minItems 1
       *
       * Items: A mention.
       */
      mentions: {
        /**
         * First code point, counted from 0 in bodies[0].value.
         */
        start: number;
        /**
         * One past the last code point.
         */
        end: number;
      }[];
    }[];
    /**
     * Temporal expressions.
     *
     * Items: A temporal expression.
     */
    timexes: {
      /**
       * First code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * The body between start and end.
       */
      text: string;
      /**
       * TIMEX3 type.
       */
      type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
      /**
       * TIMEX3 value; parts that are not known are X: `XXXX-06-18`.
       */
      value: string;
      /**
       * False when a part of the value was inferred, such as the year from the publication date.
       */
      certain: boolean;
    }[];
    /**
     * Money, percentages, quantities, counts, fractions, scores, ordinals.
     *
     * Items: A figure.
     */
    figures: {
      /**
       * First code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * The body between start and end.
       */
      text: string;
      /**
       * What is measured.
       */
      type: 'money' | 'percent' | 'quantity' | 'count' | 'fraction' | 'score' | 'ordinal';
      /**
       * In units, magnitudes applied; of a range the lower end, of a score or vote the first number; a fraction is rounded to four decimals.
       */
      value: number;
      /**
       * Of a range: the upper end.
       */
      high?: number;
      /**
       * Of a score or a vote: the second number, 4 in "6-4".
       */
      against?: number;
      /**
       * ISO 4217 for money where the text decides it, % for percent, pp for percentage points, else the noun as written.
       */
      unit?: string;
      /**
       * Set when the text makes it a bound, which the span covers, or an approximation. Nearly and almost are less-than, as in TIMEX2.
       */
      modifier?: 'approximate' | 'more-than' | 'less-than';
    }[];
    /**
     * Reported speech.
     *
     * Items: A quotation.
     */
    quotations: {
      /**
       * First code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * The body between start and end: what was said, without quotation marks.
       */
      text: string;
      /**
       * direct: in quotation marks; indirect: reported without; mixed: an indirect report with quoted words in it.
       */
      directness: 'direct' | 'indirect' | 'mixed';
      /**
       * An id of annotations.entities.
       */
      speaker?: string;
      /**
       * The words that name the speaker here, verbatim.
       */
      speakerText?: string;
      /**
       * `said`, `according to`, verbatim.
       */
      cue?: string;
    }[];
  };
  /**
   * Of a collection: its articles, in the order of the upload. Each has a record of its own.
   *
   * @minItems 1
   *
   * Items: One of several articles.
   */
  items?: {
    /**
     * Its name: provenance.source.item of its record.
     */
    item: string;
    /**
     * uri of its record.
     */
    uri: string;
    /**
     * Key of its record in the bucket of results.
     */
    key: string;
  }[];
  /**
   * Articles that uploads under this key held before, and whose records are being withdrawn. Absent as soon as that is done.
   *
   * @minItems 1
   *
   * Items: Name of an article.
   */
  formerItems?: string[];
  /**
   * Small troubles and decisions, as data. The rules are listed in docs/NOTES.md.
   *
   * Items: A note.
   */
  notes: {
    /**
     * Identifies the kind of note.
     */
    rule: string;
    /**
     * For a person.
     */
    message: string;
    /**
     * First code point, counted from 0 in bodies[0].value.
     */
    start?: number;
    /**
     * One past the last code point.
     */
    end?: number;
  }[];
  /**
   * Why the upload can never work. Only when status is unreadable.
   */
  problem?: {
    /**
     * From a closed list.
     */
    code:
      | 'empty'
      | 'too-large'
      | 'unsupported-media-type'
      | 'unsupported-content-encoding'
      | 'damaged-content-encoding'
      | 'decompression-bomb'
      | 'binary'
      | 'encrypted'
      | 'damaged-document'
      | 'invalid-json'
      | 'too-complex'
      | 'no-text';
    /**
     * What was wrong, and what would be right.
     */
    detail: string;
  };
  /**
   * How the record came to be.
   */
  provenance: {
    /**
     * What wrote it.
     */
    generator: {
      /**
       * Always news-summary.
       */
      name: 'news-summary';
      /**
       * Version of the engine.
       */
      version: string;
      /**
       * SHA-256 of the configuration as JSON.
       */
      configurationSha256: string;
    };
    /**
     * The uploaded object.
     */
    source: {
      /**
       * S3 bucket. Absent on the command line.
       */
      bucket?: string;
      /**
       * Decoded key, or the path as given on the command line.
       */
      key: string;
      /**
       * Which of several articles in the upload, such as a feed, this is: its guid or id as far as it is fit for a key, else its position from 1. Absent where an upload is one article.
       */
      item?: string;
      /**
       * S3 version.
       */
      versionId?: string;
      /**
       * S3 ETag, without quotation marks.
       */
      eTag?: string;
      /**
       * Of the S3 event: orders the events of one key.
       */
      sequencer?: string;
      /**
       * Bytes as stored.
       */
      size: number;
      /**
       * SHA-256 of the bytes as stored. Absent when the upload was too large to read.
       */
      sha256?: string;
      /**
       * What S3 said of the object: with it, `verify` can make the record again.
       */
      declared?: {
        /**
         * Content-Type of the object.
         */
        contentType?: string;
        /**
         * Content-Encoding of the object.
         */
        contentEncoding?: string;
        /**
         * The metadata `summary-query`, or `--query`: what a variant of the summary is to be about.
         */
        summaryQuery?: string;
      };
      /**
       * Media type that it was parsed as.
       */
      mediaType?: string;
      /**
       * WHATWG name of the encoding that it was read with.
       */
      charset?: string;
      /**
       * gzip, br or zstd, when it was compressed.
       */
      contentEncoding?: string;
      /**
       * The article's canonical address, as the article states it.
       */
      url?: string;
    };
    /**
     * The body that all spans point into.
     */
    text?: {
      /**
       * SHA-256 of bodies[0].value in UTF-8.
       */
      sha256: string;
      /**
       * Always unicodeCodePoint.
       */
      unit: 'unicodeCodePoint';
      /**
       * Always NFC.
       */
      normalization: 'NFC';
    };
  };
}
/**
 * What can be measured without a reference.
 */
export interface SummaryQuality {
  /**
   * Sentences that open with a pronoun whose antecedent is not selected.
   */
  danglingReferences: number;
  /**
   * Sentences that open with a connective whose other half is not selected.
   */
  danglingConnectives: number;
  /**
   * Sentences with half a quotation.
   */
  unbalancedQuotes: number;
  /**
   * Sentences such as `Read more`.
   */
  boilerplateSentences: number;
  /**
   * Share of the headline's content words that the summary holds, 4 decimals.
   */
  headlineCoverage?: number;
  /**
   * Largest Jaccard similarity of content words between two selected sentences, 4 decimals.
   */
  maxSimilarity: number;
}
