// Generated from lib/record/record.schema.json by `npm run generate`.

/**
 * The selected sentences, in article order.
 *
 * @minItems 1
 *
 * Items: A selected sentence.
 */
export type SelectedSentences = {
  /**
   * The id of the sentence in annotations.sentences.
   */
  id: string;
  /**
   * The first code point, counted from 0 in bodies[0].value.
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
   * The paragraph of the body, counted from 0.
   */
  paragraph: number;
  /**
   * The place by salience: 1 is the most salient.
   */
  rank: number;
  /**
   * The words left out at the head of the sentence: a dateline or a connective.
   */
  omitted?: string;
}[];

/**
 * A record is one JSON document for an article, or the list of the articles of an upload with several. Members whose description begins with `ninjs:` are those of IPTC ninjs 3.1. Without our own members (status, summary, variants, keyFacts, annotations, items, formerItems, notes, problem, provenance) a record is a valid ninjs 3.1 object.
 */
export interface NewsSummaryRecord {
  /**
   * ninjs: the format of the record.
   */
  standard: {
    /**
     * Always news-summary.
     */
    name: 'news-summary';
    /**
     * The version of this schema.
     */
    version: '1.1.0';
    /**
     * The identifier of this schema.
     */
    schema: 'urn:news-summary:record:1.1.0';
  };
  /**
   * ninjs: the article: `s3://bucket/key`, percent-encoded; `file:path` on the command line. If the upload holds several articles, `#item` follows.
   */
  uri: string;
  /**
   * ninjs: text; composite for the list of an upload's articles.
   */
  type: 'text' | 'composite';
  /**
   * ninjs: S3 versionId, otherwise ETag. Absent on the command line.
   */
  version?: string;
  /**
   * ninjs: S3 Last-Modified, never the time of the run.
   */
  versionCreated?: string;
  /**
   * ninjs: when the article was published, as the article states it. A date without a time is given as midnight UTC, with the note `date-without-time`.
   */
  contentCreated?: string;
  /**
   * ninjs: usable; withheld if there is no summary; canceled if the article was deleted.
   */
  pubStatus: 'usable' | 'withheld' | 'canceled';
  /**
   * summarized; abstained (a note says why); unreadable (problem says why); withdrawn (the article was deleted); collection (the upload holds several articles: items lists their records).
   */
  status: 'summarized' | 'abstained' | 'unreadable' | 'withdrawn' | 'collection';
  /**
   * ninjs: the language as a BCP 47 tag, declared or detected.
   */
  language?: string;
  /**
   * ninjs: the headline, if the article has one.
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
     * Number of Unicode code points.
     */
    charCount: number;
    /**
     * Number of words and numbers.
     */
    wordCount: number;
    /**
     * The paragraphs, joined by one blank line, in NFC.
     */
    value: string;
  }[];
  /**
   * ninjs: the summary as one text (role summary), and the standfirst if the article has one (role deck).
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
   * Items: A person.
   */
  people?: {
    /**
     * The name, as in annotations.entities.
     */
    name: string;
  }[];
  /**
   * ninjs: the organisations of annotations.entities.
   *
   * Items: An organisation.
   */
  organisations?: {
    /**
     * The name, as in annotations.entities.
     */
    name: string;
  }[];
  /**
   * ninjs: the places of annotations.entities.
   *
   * Items: A place.
   */
  places?: {
    /**
     * The name, as in annotations.entities.
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
     * The name, as written.
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
     * Number of words and numbers in all selected sentences.
     */
    wordCount: number;
    quality: SummaryQuality;
  };
  /**
   * More summaries, if they are asked for: of other lengths, and for a query. Each has the form of `summary`.
   *
   * @minItems 1
   *
   * Items: A variant of the summary.
   */
  variants?: {
    /**
     * one-sentence: one sentence; key-sentences: three; long: a third of the article's sentences, 4 to 12; query: sentences about the query.
     */
    name: 'one-sentence' | 'key-sentences' | 'long' | 'query';
    /**
     * The query, as it was given. Only if the name is query.
     */
    query?: string;
    /**
     * Always extractive.
     */
    method: 'extractive';
    sentences: SelectedSentences;
    /**
     * Number of words and numbers in all selected sentences.
     */
    wordCount: number;
    quality: SummaryQuality;
  }[];
  /**
   * The most salient annotations, the most salient first; at most 12 by default.
   *
   * Items: A key fact.
   */
  keyFacts?: {
    /**
     * The place in the list, from f1.
     */
    id: string;
    /**
     * The question that the fact answers.
     */
    kind: 'who' | 'what' | 'when' | 'where' | 'why' | 'how' | 'figure' | 'quotation';
    /**
     * The body between start and end.
     */
    text: string;
    /**
     * The first code point, counted from 0 in bodies[0].value.
     */
    start: number;
    /**
     * One past the last code point.
     */
    end: number;
    /**
     * For a who: the role that the article gives, verbatim.
     */
    role?: string;
    /**
     * The person or thing that the fact is about: an id of annotations.entities.
     */
    entity?: string;
    /**
     * For a figure: the number, with "million" and other magnitudes multiplied out; the lower end of a range. Absent where the text gives none: `dozens`.
     */
    value?: number;
    /**
     * For a figure that is a range: the upper end.
     */
    high?: number;
    /**
     * For a figure that is a score or a vote: the second number, 4 in "6-4".
     */
    against?: number;
    /**
     * For a figure: as in annotations.figures.
     */
    modifier?: 'approximate' | 'more-than' | 'less-than' | 'vague';
    /**
     * For a figure: the ISO 4217 code for money, % for percent, otherwise the noun as written.
     */
    unit?: string;
    /**
     * For a when: the time.
     */
    timex?: {
      /**
       * The TIMEX3 type.
       */
      type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
      /**
       * The TIMEX3 value. Unknown parts are X: `XXXX-06-18`.
       */
      value: string;
    };
    /**
     * For what somebody says: the speaker, as an id of annotations.entities.
     */
    speaker?: string;
    /**
     * For what somebody says: the words that name the speaker, verbatim, where the speaker is no entity.
     */
    speakerText?: string;
    /**
     * For what somebody says: the words that mark it, verbatim: `said`, `according to`.
     */
    cue?: string;
    /**
     * The sentence that holds the fact: an id of annotations.sentences.
     */
    sentence: string;
    /**
     * asserted: the article states it; attributed: the article hands it to somebody; forecast: the article expects it.
     */
    mode: 'asserted' | 'attributed' | 'forecast';
  }[];
  /**
   * Everything that was found in the body, in article order.
   */
  annotations?: {
    /**
     * All sentences of the body; they never overlap.
     *
     * Items: A sentence.
     */
    sentences: {
      /**
       * The sentence's number, from s1.
       */
      id: string;
      /**
       * The first code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * The paragraph of the body, counted from 0.
       */
      paragraph: number;
    }[];
    /**
     * Everything with a name, in the order of first mentions.
     *
     * Items: Something with a name.
     */
    entities: {
      /**
       * The entity's number, from e1.
       */
      id: string;
      /**
       * The kind of thing that it is.
       */
      type: 'person' | 'organisation' | 'place' | 'event' | 'other';
      /**
       * The fullest form of the name, verbatim.
       */
      name: string;
      /**
       * The role that the article gives the entity, verbatim.
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
         * The first code point, counted from 0 in bodies[0].value.
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
       * The first code point, counted from 0 in bodies[0].value.
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
       * The TIMEX3 type.
       */
      type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
      /**
       * The TIMEX3 value. Unknown parts are X: `XXXX-06-18`.
       */
      value: string;
      /**
       * False if a part of the value was inferred, such as the year from the publication date.
       */
      certain: boolean;
    }[];
    /**
     * Money, percentages, quantities, counts, fractions, ages, scores, ordinals.
     *
     * Items: A figure.
     */
    figures: {
      /**
       * The first code point, counted from 0 in bodies[0].value.
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
       * The kind of amount.
       */
      type: 'money' | 'percent' | 'quantity' | 'count' | 'fraction' | 'age' | 'score' | 'ordinal';
      /**
       * The number, with "million" and other magnitudes multiplied out; the lower end of a range; the first number of a score or vote. A fraction is rounded to four decimals. Absent where the figure is vague: `dozens`, `tens of millions`.
       */
      value?: number;
      /**
       * For a range: the upper end.
       */
      high?: number;
      /**
       * For a score or a vote: the second number, 4 in "6-4".
       */
      against?: number;
      /**
       * For money the ISO 4217 code, if the text decides it; % for percent; pp for percentage points; bps for basis points; otherwise the noun as written.
       */
      unit?: string;
      /**
       * Set if the text makes the figure a bound, which the span covers, or an approximation. Nearly and almost are less-than, as in TIMEX2. A vague figure has no value.
       */
      modifier?: 'approximate' | 'more-than' | 'less-than' | 'vague';
    }[];
    /**
     * Reported speech.
     *
     * Items: A quotation.
     */
    quotations: {
      /**
       * The first code point, counted from 0 in bodies[0].value.
       */
      start: number;
      /**
       * One past the last code point.
       */
      end: number;
      /**
       * The body between start and end: the words that were said, without quotation marks.
       */
      text: string;
      /**
       * direct: in quotation marks; indirect: reported without quotation marks; mixed: an indirect report with quoted words in it.
       */
      directness: 'direct' | 'indirect' | 'mixed';
      /**
       * The speaker, as an id of annotations.entities.
       */
      speaker?: string;
      /**
       * The words that name the speaker here, verbatim.
       */
      speakerText?: string;
      /**
       * The words that mark the quotation, verbatim: `said`, `according to`.
       */
      cue?: string;
    }[];
  };
  /**
   * For a collection: its articles, in the order of the upload. Each has a record of its own.
   *
   * @minItems 1
   *
   * Items: One of several articles.
   */
  items?: {
    /**
     * The article's name: provenance.source.item of its record.
     */
    item: string;
    /**
     * The uri of its record.
     */
    uri: string;
    /**
     * The key of its record in the results bucket.
     */
    key: string;
  }[];
  /**
   * Articles of earlier uploads under this key whose records are being withdrawn. Absent when that is done.
   *
   * @minItems 1
   *
   * Items: The name of an article.
   */
  formerItems?: string[];
  /**
   * Small problems and decisions. docs/NOTES.md lists the rules.
   *
   * Items: A note.
   */
  notes: {
    /**
     * The kind of note.
     */
    rule: string;
    /**
     * The text for a reader.
     */
    message: string;
    /**
     * The first code point, counted from 0 in bodies[0].value.
     */
    start?: number;
    /**
     * One past the last code point.
     */
    end?: number;
  }[];
  /**
   * Why the upload can never work. Only if status is unreadable.
   */
  problem?: {
    /**
     * The kind of problem. docs/NOTES.md lists the codes.
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
     * The program that made the record.
     */
    generator: {
      /**
       * Always news-summary.
       */
      name: 'news-summary';
      /**
       * The version of the engine.
       */
      version: string;
      /**
       * The SHA-256 of the configuration as JSON.
       */
      configurationSha256: string;
    };
    /**
     * The uploaded object.
     */
    source: {
      /**
       * The S3 bucket. Absent on the command line.
       */
      bucket?: string;
      /**
       * The decoded key, or the path as given on the command line.
       */
      key: string;
      /**
       * The name of this article among several in the upload, such as a feed: its guid or id, made fit for a key; without one, its position from 1. Absent if the upload is one article.
       */
      item?: string;
      /**
       * The S3 version.
       */
      versionId?: string;
      /**
       * The S3 ETag, without quotation marks.
       */
      eTag?: string;
      /**
       * The sequencer of the S3 event. It orders the events of one key.
       */
      sequencer?: string;
      /**
       * Number of bytes as stored.
       */
      size: number;
      /**
       * The SHA-256 of the bytes as stored. Absent if the upload was too large to read.
       */
      sha256?: string;
      /**
       * The object's headers and metadata, as S3 gave them. `verify` needs them to make the record again.
       */
      declared?: {
        /**
         * The object's Content-Type.
         */
        contentType?: string;
        /**
         * The object's Content-Encoding.
         */
        contentEncoding?: string;
        /**
         * The metadata `summary-query`, or `--query`: the subject of one more summary.
         */
        summaryQuery?: string;
      };
      /**
       * The media type of the parser that read it.
       */
      mediaType?: string;
      /**
       * The WHATWG name of the encoding that it was read with.
       */
      charset?: string;
      /**
       * gzip, br or zstd, if it was compressed.
       */
      contentEncoding?: string;
      /**
       * The article's canonical address, as the article states it.
       */
      url?: string;
    };
    /**
     * The text that all spans point into.
     */
    text?: {
      /**
       * The SHA-256 of bodies[0].value in UTF-8.
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
 * Measures that need no reference summary.
 */
export interface SummaryQuality {
  /**
   * Number of sentences that lean on a sentence that is not selected: a reader who knows the headline would hardly understand them. In languages other than English, French and German only a pronoun at the head of a sentence counts. Absent for a language without lists of such words.
   */
  danglingReferences?: number;
  /**
   * Number of sentences that open with a connective whose other half is not selected. Absent for a language without lists of such words.
   */
  danglingConnectives?: number;
  /**
   * Number of sentences with half a quotation.
   */
  unbalancedQuotes: number;
  /**
   * Number of sentences such as `Read more`.
   */
  boilerplateSentences: number;
  /**
   * The share of the headline's content words that the summary holds, to 4 decimals.
   */
  headlineCoverage?: number;
  /**
   * The largest Jaccard similarity of content words between two selected sentences, to 4 decimals.
   */
  maxSimilarity: number;
}

/** Raised in the schema, for its consumers, by the rules of semantic versioning. */
export const schemaVersion = '1.1.0' as const;
