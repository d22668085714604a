import { type FoldedText, findText, foldText } from '../../evaluation/find-text.ts';
import { compareRecords } from '../../lib/changes/compare-records.ts';
import type { Change, ChangePlace, RecordChanges } from '../../lib/model/changes.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { summarize } from '../../lib/summarize.ts';
import type { GoldChange, GoldPlace } from './draft.ts';
import type { Pair } from './make-pair.ts';

/** How what was told of a pair meets what was edited. */
export interface PairJudgement {
  readonly right: readonly GoldChange[];
  readonly missed: readonly GoldChange[];
  /** Told, but nothing of it was edited. */
  readonly wrong: readonly Change[];
  /** Sentences in two forms: how many there are, and how many were brought together. */
  readonly aligned: number;
  readonly alignable: number;
  readonly changes: RecordChanges;
}

/** The record of a version. */
export function recordOf({ name, content }: Pair['before']): NewsSummaryRecord {
  const bytes = Buffer.from(content);
  return summarize({ source: fileSource(name, bytes.length), bytes }, defaultOptions);
}

type Side = 'before' | 'after';

export function judgePair(pair: Pair): PairJudgement {
  const records = { before: recordOf(pair.before), after: recordOf(pair.after) };
  const changes = compareRecords(records.before, records.after);
  const bodies = { before: foldBody(records.before), after: foldBody(records.after) };
  const open = [...changes.changes];
  const right: GoldChange[] = [];
  const missed: GoldChange[] = [];
  for (const gold of pair.gold) {
    const wanted = [gold, ...(gold.instead ?? [])];
    const met = open.filter((change) => wanted.some((each) => meets(change, each, bodies)));
    for (const change of gold.instead ? met : met.slice(0, 1)) open.splice(open.indexOf(change), 1);
    (met.length > 0 ? right : missed).push(gold);
  }
  const together = pair.aligned.filter((forms) => isTogether(forms, changes, bodies));
  return { right, missed, wrong: open, aligned: together.length, alignable: pair.aligned.length, changes };
}

const foldBody = ({ bodies }: NewsSummaryRecord): FoldedText => foldText(bodies?.[0]?.value ?? '');

type Bodies = Readonly<Record<Side, FoldedText>>;

function meets(change: Change, gold: GoldChange, bodies: Bodies): boolean {
  if (change.type !== gold.type && !isDuration(change, gold)) return false;
  if (change.type === 'headline') return true;
  return (['before', 'after'] as const).every((side) =>
    meetsPlace(change[side], gold[side], bodies[side], change.type),
  );
}

/** 24 hours are a figure to some and a time to others. */
const isDuration = ({ type, before }: Change, gold: GoldChange): boolean =>
  [type, gold.type].every((each) => each === 'figure' || each === 'date') &&
  /(?:minute|hour|day|week|month|year|stunde|tag|woche|monat|jahr|jähr|heure|jour|semaine|mois|\ban|hora|día|semana|mes|año)/i.test(
    `${before?.text} ${gold.before?.sentence}`,
  );

function meetsPlace(
  told: ChangePlace | undefined,
  gold: GoldPlace | undefined,
  body: FoldedText,
  type: Change['type'],
): boolean {
  if (!gold || !told) return type === 'attribution' || gold === undefined ? told === undefined : false;
  const sentence = findText(body, gold.sentence);
  if (!sentence) return false;
  const skipped = foldText(gold.sentence.slice(0, gold.start)).letters.length;
  const first = body.places.indexOf(sentence.start) + skipped;
  const length = foldText(gold.sentence.slice(gold.start, gold.end)).letters.length;
  const [start, end] = [body.places[first] ?? 0, (body.places[first + length - 1] ?? 0) + 1];
  return told.start < end && told.end > start;
}

/** Whether neither form is told as one that came in or was taken out. */
function isTogether([before, after]: readonly [string, string], { changes }: RecordChanges, bodies: Bodies): boolean {
  const isAlone = (side: Side, form: string, type: Change['type']) => {
    const span = findText(bodies[side], form);
    return (
      span === undefined ||
      changes.some((change) => {
        const place = change[side];
        return change.type === type && place !== undefined && place.start < span.end && place.end > span.start;
      })
    );
  };
  return !isAlone('before', before, 'removed') && !isAlone('after', after, 'added');
}
