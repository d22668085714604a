import type { Quotation } from '../../model/annotations.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, type SentenceEvidence } from './sentence-raters.ts';

interface QuotationEvidence extends SentenceEvidence {
  readonly quotation: Quotation;
}

/** In quotation marks rather than reported, by somebody named, in a sentence that tells much. Weights set by hand. */
export const quotationRaters: FactRaters<QuotationEvidence> = [
  { name: 'focus', weight: 1, measure: measureFocus },
  // 1 where all of it stands in quotation marks.
  { name: 'directness', weight: 0.5, measure: ({ quotation }) => (quotation.directness === 'direct' ? 1 : 0.2) },
  // 1 where the speaker is known.
  { name: 'speaker', weight: 0.3, measure: ({ quotation }) => Number(quotation.speaker !== undefined) },
  // 1 where a verb of saying stands with it.
  { name: 'cue', weight: 0.1, measure: ({ quotation }) => Number(quotation.cue !== undefined) },
];
