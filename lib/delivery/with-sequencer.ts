import type { NewsSummaryRecord } from '../model/record.ts';
import { compareSequencers } from './compare-sequencers.ts';

export function newestSequencer(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareSequencers(a, b) < 0 ? b : a;
}

/** The same record with another sequencer, in its place in the schema. */
export function withSequencer(record: NewsSummaryRecord, sequencer: string | undefined): NewsSummaryRecord {
  if (sequencer === undefined || sequencer === record.provenance.source.sequencer) return record;
  const { source } = record.provenance;
  const members = Object.entries(source).filter(([name]) => name !== 'sequencer');
  const place = members.findIndex(([name]) => name === 'size');
  members.splice(place, 0, ['sequencer', sequencer]);
  return { ...record, provenance: { ...record.provenance, source: Object.fromEntries(members) as typeof source } };
}
