import type { NewsSummaryRecord } from '../lib/index.ts';
import { isSameName } from './compare-words.ts';
import type { Fault, Judgement } from './figures.ts';
import { findMeeting } from './find-meeting.ts';
import { speakerForms } from './find-speaker-fault.ts';
import type { LaidLabel } from './lay-over.ts';
import { annotationsOf, findEntity } from './record-parts.ts';

/**
 * Of the quotations that a record found, and whose label names a speaker: which name that speaker, as an entity or in
 * words.
 */
export function judgeSpeakers({ quotations, names }: LaidLabel, record: NewsSummaryRecord): Judgement {
  const faults: Fault[] = [];
  let found = 0;
  for (const quotation of quotations) {
    const own = findMeeting(annotationsOf(record).quotations, quotation)[0];
    if (!own || quotation.optional || quotation.speakerName === null) continue;
    found++;
    const forms = speakerForms(quotation.speakerName, names);
    const given = [findEntity(record, own.speaker)?.name, own.speakerText].filter((text) => text !== undefined);
    if (given.some((text) => forms.some((form) => isSameName(form, text)))) continue;
    const reason = `said by ${given.join(', ') || 'nobody'}, should be ${quotation.speakerName}`;
    faults.push({ about: 'speakers', text: own.text, reason });
  }
  return { shares: { 'speakers right': { right: found - faults.length, of: found } }, faults };
}
