import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Kind } from './kinds.ts';
import { mostNames } from './most-names.ts';

/** A stretch of the body that the record says something about. Offsets are in code points. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What the record says of it; empty where the kind says all. */
  readonly value: string;
  /** The sentence, fact or note that it belongs to, such as `s12`. It is the class of its pieces. */
  readonly key?: string;
  /** Where a link of the record leads: the id of the place. */
  readonly place?: string;
}

/**
 * All marks of a record, those that begin first at first, and of these the longest.
 * @param body its code points
 */
export function collectMarks(record: NewsSummaryRecord, body: readonly string[]): readonly Mark[] {
  const marks = [
    ...sentenceMarks(record),
    ...factMarks(record),
    ...noteMarks(record),
    ...nameMarks(record, body),
    ...valueMarks(record),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Every sentence of the summary and of its variants, once. */
function sentenceMarks({ summary, variants = [] }: NewsSummaryRecord): Mark[] {
  const chosen = [...(summary?.sentences ?? []), ...variants.flatMap(({ sentences }) => sentences)];
  return [...new Map(chosen.map((sentence) => [sentence.id, sentence])).values()].map(({ id, start, end }) => ({
    start,
    end,
    kind: summary?.sentences.some((sentence) => sentence.id === id) ? 'summary' : 'variant',
    value: '',
    key: id,
    place: id,
  }));
}

const factMarks = ({ keyFacts = [] }: NewsSummaryRecord): Mark[] =>
  keyFacts.map(({ id, start, end, kind }) => ({ start, end, kind: 'fact', value: kind, key: id, place: `at-${id}` }));

const noteMarks = ({ notes }: NewsSummaryRecord): Mark[] =>
  notes.flatMap(({ start, end, rule }, index) =>
    start === undefined || end === undefined
      ? []
      : [{ start, end, kind: 'note', value: rule, key: `n${index + 1}`, place: `at-n${index + 1}` }],
  );

/** A mention tells the name only where it is written otherwise. The list of names leads to the first one of each. */
function nameMarks({ annotations }: NewsSummaryRecord, body: readonly string[]): Mark[] {
  return (annotations?.entities ?? []).flatMap(({ id, type, name, mentions }, entity) =>
    mentions.map(({ start, end }, index) => ({
      start,
      end,
      kind: type,
      value: body.slice(start, end).join('') === name ? '' : name,
      ...(index === 0 && entity < mostNames ? { place: id } : {}),
    })),
  );
}

function valueMarks({ annotations }: NewsSummaryRecord): Mark[] {
  if (!annotations) return [];
  const { entities, timexes, figures, quotations } = annotations;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return [
    ...timexes.map(({ start, end, type, value, certain }) => ({
      start,
      end,
      kind: 'time' as const,
      value: [type === 'DATE' || type === 'TIME' ? '' : type.toLowerCase(), value, certain ? '' : '(inferred)']
        .filter(Boolean)
        .join(' '),
    })),
    ...figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: 'figure' as const,
      value: figureValue(figure),
    })),
    ...quotations.map(({ start, end, directness, speaker = '', speakerText = '' }) => ({
      start,
      end,
      kind: 'quotation' as const,
      value: [directness === 'direct' ? '' : directness, names.get(speaker) ?? speakerText].filter(Boolean).join(', '),
    })),
  ];
}

type Amount = Pick<
  NonNullable<NewsSummaryRecord['keyFacts']>[number],
  'value' | 'high' | 'against' | 'modifier' | 'unit'
>;

/** `approximate 40 to 50 km`, `6 against 4`, `vague people`. */
export function figureValue({ value, high, against, modifier, unit }: Amount): string {
  const amount = [
    value,
    high === undefined ? high : `to ${high}`,
    against === undefined ? against : `against ${against}`,
  ].filter((part) => part !== undefined);
  return [modifier?.replace('-', ' '), ...amount, unit].filter((part) => part !== undefined).join(' ');
}
