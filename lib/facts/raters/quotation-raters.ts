import type { Quotation } from '../../model/annotations.ts';
import { usefulness } from '../data/usefulness.ts';
import { type FactContext, textOfSpan } from '../fact-context.ts';
import { type FactRaters, weighRaters } from '../rate-fact.ts';
import { beginsDirect } from '../said-words.ts';
import type { SentenceEvidence } from './sentence-raters.ts';

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

/** Characters that say enough. */
const fullLength = 150;
/** From so many mentions on a speaker is known well. */
const oftenNamed = 5;

const nameOfSpeaker = ({ context, quotation: { speaker } }: QuotationEvidence) =>
  speaker === undefined ? undefined : context.annotations.entities[speaker];

const isFirstDirect = ({ context, quotation }: QuotationEvidence): boolean =>
  quotation.directness === 'direct' && beginsDirect(context, quotation);

/** What somebody named says of the news. */
export const quotationRaters: FactRaters<QuotationEvidence> = weighRaters(usefulness.quotation, {
  base: () => 1,
  speaker: measureSpeaker,
  salience: ({ context, sentence }) => context.salience[sentence] ?? 0,
  headline: ({ context, sentence }) => context.headlineShares[sentence] ?? 0,
  firstDirect: (evidence) => Number(isFirstDirect(evidence)),
  // 1 where all of it stands in quotation marks.
  directness: ({ quotation }) => Number(quotation.directness === 'direct'),
  // 1 where a verb of saying stands with it.
  cue: ({ quotation }) => Number(quotation.cue !== undefined),
  length: ({ quotation: { start, end } }) => Math.min(1, (end - start) / fullLength),
  frequency: (evidence) => Math.min(1, (nameOfSpeaker(evidence)?.mentions.length ?? 0) / oftenNamed),
});
