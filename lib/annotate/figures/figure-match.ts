import type { Figure } from '../../model/annotations.ts';
import type { FigureRule } from './figure-rules.ts';
import type { FigureLexeme, Parts } from './read-amounts.ts';

export type Resolved = Pick<Figure, 'value' | 'high' | 'against' | 'unit'>;

/** What a rule matched, and where. */
export interface Matched {
  readonly rule: FigureRule;
  readonly parts: Parts;
  /** Of the article. */
  readonly text: string;
}

/** The noun as written: "people", "ICMPD-Staaten", "dead". */
export function countedUnit({ parts, text }: Matched): string | undefined {
  const first = parts.find(isCounted);
  const last = parts.findLast(isCounted) ?? parts.findLast(({ class: name }) => name === 'casualty');
  return last && text.slice((first ?? last).start, last.end);
}

const isCounted = ({ class: name }: FigureLexeme): boolean => name === 'noun' || name === 'group';
