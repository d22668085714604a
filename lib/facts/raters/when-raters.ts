import { boundingPrepositions } from '../../languages/english/fact-words.ts';
import type { Timex } from '../../model/annotations.ts';
import { anyOf } from '../../model/words.ts';
import { usefulness } from '../data/usefulness.ts';
import { type FactRaters, weighRaters } from '../rate-fact.ts';
import { isReported } from '../said-words.ts';
import { measureEarliness, measureFocus, measureLateness, type SentenceEvidence } from './sentence-raters.ts';

interface TimeEvidence extends SentenceEvidence {
  readonly timex: Timex;
}

/** Of a year before that of the publication. */
const isOld = ({ context: { article }, timex: { value } }: TimeEvidence): boolean =>
  article.published !== undefined && /^\d{4}/.test(value) && value.slice(0, 4) < article.published.slice(0, 4);

const bounding = new RegExp(`\\b${anyOf(boundingPrepositions)} (?:the )?$`, 'i');

/** "Since May" says how long something goes on, not when the news was. */
const isBound = ({ context: { article }, timex: { start } }: TimeEvidence): boolean =>
  bounding.test(article.text.slice(Math.max(0, start - 14), start));

const dayName = /day$/i;

/** Days of the news: "on Friday" rather than a year. */
export const whenRaters: FactRaters<TimeEvidence> = weighRaters(usefulness.when, {
  base: () => 1,
  old: (evidence) => Number(isOld(evidence)),
  earliness: measureEarliness,
  lateness: ({ sentence }) => measureLateness(sentence),
  focus: measureFocus,
  bounds: (evidence) => Number(isBound(evidence)),
  reported: ({ context, timex }) => Number(isReported(context, timex)),
  // "Friday", "today", "yesterday".
  dayName: ({ context: { article }, timex: { start, end } }) => Number(dayName.test(article.text.slice(start, end))),
});
