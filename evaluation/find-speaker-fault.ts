import type { NewsSummaryRecord } from '../lib/index.ts';
import { compareWords, isSameName } from './compare-words.ts';
import { formsOf } from './find-name.ts';
import type { LabelledName, LabelledQuotation } from './label.ts';
import { type Entity, findEntity } from './record-parts.ts';

/** Judges the entity that a record gives as the speaker. No entity is no fault. */
export function findSpeakerFault(
  labelled: LabelledQuotation,
  own: { readonly speaker?: string },
  names: readonly LabelledName[],
  record: NewsSummaryRecord,
): string | undefined {
  const entity = findEntity(record, own.speaker);
  if (!entity) return undefined;
  if (labelled.speakerName === null)
    return isHouseOf(entity, labelled) ? undefined : `said by ${entity.name}, should be nobody by name`;
  const isSpeaker = speakerForms(labelled.speakerName, names).some((form) => isSameName(form, entity.name));
  return isSpeaker ? undefined : `said by ${entity.name}, should be ${labelled.speakerName}`;
}

/** "A ministry official said": the ministry may stand for its official. */
const isHouseOf = ({ type, name }: Entity, { speaker }: LabelledQuotation): boolean =>
  type !== 'person' && speaker !== null && compareWords(name, speaker).ofFirst === 1;

/** All forms of the name of a labelled speaker. */
export function speakerForms(speakerName: string, names: readonly LabelledName[]): readonly string[] {
  const name = names.find((each) => each.name === speakerName);
  return name ? formsOf(name) : [speakerName];
}
