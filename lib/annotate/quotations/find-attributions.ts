import type { Attribution, Place } from './attribution.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findEnglishAttribution } from './find-english-attribution.ts';
import { findTableAttribution } from './find-table-attribution.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** No sentence that was written to be read has more. Keeps the search for a quotation's own attribution cheap. */
const mostAttributions = 40;

/** The attributions of one sentence, in order, outside of quoted stretches. */
export function findAttributions(
  reading: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): Attribution[] {
  const { words, language } = reading;
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
    if (!language.subjectRelatives.has(words[index - 1] ?? '')) floor = Math.max(floor, attribution.cue.end);
    index = Math.max(index, attribution.cue.end - 1);
  }
  return found;
}

/**
 * The strategies differ in how they tell where a speaker begins and ends, so one cannot read the other's texts.
 * English has neither case nor gender to go by, and writes only names with capitals: its strategy takes in all that is
 * before the cue, then narrows it to the name. The tables have determiners that open a phrase for certain: theirs
 * takes in only what the lists allow, since a speaker that is missing does less harm than a wrong one.
 */
function findAttribution(reading: QuotationReading, place: Place): Attribution | undefined {
  const { language } = reading;
  return language.strategy === 'english'
    ? findEnglishAttribution(reading, language, place)
    : findTableAttribution(reading, language, place);
}
