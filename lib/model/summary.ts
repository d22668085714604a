import type { Note } from './note.ts';
import type { Span } from './span.ts';

/** A selected sentence. Where something was omitted at its head, its span begins later than that of the sentence. */
export interface SelectedSentence extends Span {
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** 1 is the most salient. */
  readonly rank: number;
}

/** What can be measured in a summary without a reference. Counts, and shares from 0 to 1. */
export interface MeasuredQuality {
  /**
   * Sentences that a reader of the headline can hardly understand without a sentence that is not selected.
   * Where the words of a language that lean are known at the head of a sentence only: those that open with a pronoun.
   * Undefined for a language without such words.
   */
  readonly danglingReferences: number | undefined;
  /** Sentences that open with a connective whose other half is not selected. Undefined as above. */
  readonly danglingConnectives: number | undefined;
  /** Sentences with half a quotation. */
  readonly unbalancedQuotes: number;
  /** Sentences such as "Read more" or "Reporting by". */
  readonly boilerplateSentences: number;
  /** Share of the headline's content words that the summary holds; undefined without a headline. */
  readonly headlineCoverage: number | undefined;
  /** Largest Jaccard similarity of content words between two selected sentences. */
  readonly maxSimilarity: number;
}

/** An extractive summary, in article order. Empty when nothing can be summarized. */
export interface Summary {
  readonly sentences: readonly SelectedSentence[];
  readonly quality: MeasuredQuality;
}

/** A summary besides the one of the configured length. */
interface SummaryVariant {
  readonly name: VariantName;
  readonly summary: Summary;
}

/** One sentence; three sentences; a third of the sentences; sentences about the query. */
export type VariantName = 'one-sentence' | 'key-sentences' | 'long' | 'query';

/** The result of ranking. When the summary is empty, one of the notes says why. */
export interface Ranking {
  /** For each sentence, from 0 to 1; higher is more salient. */
  readonly salience: readonly number[];
  readonly summary: Summary;
  /** None where there is no summary. */
  readonly variants: readonly SummaryVariant[];
  readonly notes: readonly Note[];
}
