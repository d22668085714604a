import type { Attribution, Place } from './attribution.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findEnglishAttribution } from './find-english-attribution.ts';
import { findTableAttribution } from './find-table-attribution.ts';
import type { QuotationReading, TokenRange } from './reading.ts';
import { relativeBefore } from './relative-before.ts';

/** No sentence in an article has more. This bounds the search for a quotation's own attribution. */
const mostAttributions = 40;

/** The attributions of one sentence, in order, outside of quoted stretches. */
export function findAttributions(
  reading: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): Attribution[] {
  const found: Attribution[] = [];
  let floor = first;
  for (let index = first; index < end && found.length < mostAttributions; index++) {
    if (isQuoted[index]) {
      floor = index + 1;
      continue;
    }
    const place = { index, first, floor, end: findClauseEnd(isQuoted, index, end), last: found.at(-1) };
    const attribution = findAttribution(reading, place);
    if (!attribution) continue;
    found.push(attribution);
    if (relativeBefore(reading, index) === undefined) floor = Math.max(floor, attribution.cue.end);
    index = Math.max(index, attribution.cue.end - 1);
  }
  return found;
}

/**
 * The two strategies tell in different ways where a speaker begins and ends: joined, they would find other speakers.
 * In English, mostly names have capitals. Its strategy takes the whole phrase beside the cue, and narrows it to a name.
 * In the other languages a capital may be any noun, and names are not found. Theirs takes only what the lists of the
 * table allow: a missing speaker does less harm than a wrong one.
 */
function findAttribution(reading: QuotationReading, place: Place): Attribution | undefined {
  const { language } = reading;
  return language.strategy === 'english'
    ? findEnglishAttribution(reading, language, place)
    : findTableAttribution(reading, language, place);
}
