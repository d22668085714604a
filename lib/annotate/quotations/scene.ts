import type { Attribution } from './attribution.ts';
import type { QuotedStretch } from './find-quoted-stretches.ts';
import type { QuotationReading, TokenRange } from './reading.ts';
import type { Report } from './report.ts';

export type Attributed = Pick<Report, 'speaker' | 'cue'>;

/** What a rule for speakers may look at. */
export interface Scene {
  readonly reading: QuotationReading;
  readonly stretch: QuotedStretch;
  /** The tokens of the sentences that hold the stretch and its marks. */
  readonly setting: TokenRange;
  readonly attributions: readonly (readonly Attribution[])[];
  /** The stretch before this one, and who said it. */
  readonly before: { readonly stretch: QuotedStretch; readonly source: Attributed } | undefined;
}
