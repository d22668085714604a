import type { Quotation } from '../../model/annotations.ts';
import { isReportingVerb } from '../../segment/is-reporting-verb.ts';
import { type FactContext, textOfSpan } from '../fact-context.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, type SentenceEvidence } from './sentence-raters.ts';

interface QuotationEvidence extends SentenceEvidence {
  readonly quotation: Quotation;
}

/** How surely it is known who speaks: 1 by name, 0.6 in other words, 0.3 by a pronoun, 0 where nobody is named. */
function measureSpeaker({ context, quotation: { speaker, speakerSpan } }: QuotationEvidence): number {
  if (!speakerSpan) return speaker === undefined ? 0 : 0.3;
  const text = textOfSpan(context, speakerSpan);
  if (/^(?:he|it|she|they|we|I)$/i.test(text)) return 0.3;
  return speaker !== undefined && isNamed(context, speaker, text) ? 1 : 0.6;
}

const isNamed = ({ annotations }: FactContext, speaker: number, text: string): boolean => {
  const name = annotations.entities[speaker]?.name ?? '';
  return text.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && name.includes(word));
};

/** 1 for words that cannot stand alone: "adding another programme", “will revolutionise the way”. */
function measureFragment({ context, quotation }: QuotationEvidence): number {
  const text = textOfSpan(context, quotation);
  const [first = ''] = text.split(/\s/, 1);
  if (quotation.directness === 'direct' && /^\p{Ll}/u.test(text)) return 1;
  return Number(
    /^\p{Ll}+ing$/u.test(first) || /^(?:as|to|will|would|which|who)$/.test(first) || isReportingVerb(first),
  );
}

/** In quotation marks rather than reported, by somebody named, in a sentence that tells much. Weights set by hand. */
export const quotationRaters: FactRaters<QuotationEvidence> = [
  { name: 'focus', weight: 1, measure: measureFocus },
  // 1 where all of it stands in quotation marks.
  { name: 'directness', weight: 0.5, measure: ({ quotation }) => (quotation.directness === 'direct' ? 1 : 0.2) },
  { name: 'speaker', weight: 0.5, measure: measureSpeaker },
  // 1 where a verb of saying stands with it.
  { name: 'cue', weight: 0.3, measure: ({ quotation }) => Number(quotation.cue !== undefined) },
  { name: 'fragment', weight: -0.7, measure: measureFragment },
];
