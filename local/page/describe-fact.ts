import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { readAround } from '../terminal/read-around.ts';
import { figureValue } from './collect-marks.ts';
import type { Shown } from './shown.ts';

type KeyFact = NonNullable<NewsSummaryRecord['keyFacts']>[number];

export interface Remark {
  readonly name: string;
  readonly value: string;
}

/** A fact as a desk reads it, and what the record says of it. */
export function describeFact(fact: KeyFact, { record, body }: Shown): { text: string; remarks: readonly Remark[] } {
  const speaker = nameSpeaker(fact, record);
  const remarks = [
    remark('', fact.role),
    remark('', fact.kind === 'figure' ? figureValue(fact) : undefined),
    remark('', fact.timex?.value),
    fact.kind === 'quotation' ? remark('said by', speaker) : remark('attributed to', speaker),
    remark('', speaker === undefined && fact.mode !== 'asserted' ? fact.mode : undefined),
  ];
  return { text: readFact(fact, record, body), remarks: remarks.flat() };
}

const remark = (name: string, value: string | undefined): Remark[] => (value ? [{ name, value }] : []);

/** A figure alone says nothing: it stands in its clause. Only what stood in quotation marks gets them. */
function readFact(fact: KeyFact, { annotations }: NewsSummaryRecord, body: readonly string[]): string {
  if (fact.kind === 'figure') {
    const sentence = annotations?.sentences.find(({ id }) => id === fact.sentence);
    return (sentence && readAround(body, sentence, fact)) || fact.text;
  }
  const quotation = annotations?.quotations.find(({ start, end }) => start === fact.start && end === fact.end);
  return fact.kind === 'quotation' && quotation?.directness === 'direct' ? `“${fact.text}”` : fact.text;
}

const nameSpeaker = ({ speaker, speakerText }: KeyFact, { annotations }: NewsSummaryRecord): string | undefined =>
  annotations?.entities.find(({ id }) => id === speaker)?.name ?? speakerText;
