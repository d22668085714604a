import type { Change, ChangeType, RecordChanges } from '../../lib/model/changes.ts';
import { indent, printable } from './terminal-text.ts';

const titles: Readonly<Record<ChangeType, string>> = {
  headline: 'headline',
  figure: 'figure',
  date: 'date',
  name: 'name',
  role: 'role',
  quotation: 'quotation',
  speaker: 'speaker',
  attribution: 'attribution',
  added: 'sentence added',
  removed: 'sentence removed',
  moved: 'moved',
  reworded: 'reworded',
};

/** Renders what changed for people to read: what was there behind a minus, what is there now behind a plus. */
export function renderChanges({ significance, evidence, changes, summary }: RecordChanges, width: number): string {
  const why = evidence.map(({ rule }) => rule.replaceAll('-', ' ')).join(', ');
  const parts = [
    why === '' ? significance : `${significance}: ${why}`,
    ...changes.map((change) => renderChange(change, width)),
    ...renderSummary(summary),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderChange({ type, how, before, after, words }: Change, width: number): string {
  const title = how === undefined ? titles[type] : `${titles[type]} (${how})`;
  if (type === 'moved') return [title, indent(after?.text ?? '', width, '  > ')].join('\n');
  const lines = (words ?? [{ before, after }]).flatMap((each) => [
    ...(each.before ? [indent(each.before.text, width, '  - ')] : []),
    ...(each.after ? [indent(each.after.text, width, '  + ')] : []),
  ]);
  const place = words && after ? [indent(`in: ${printable(after.text)}`, width, '    ')] : [];
  return [title, ...lines, ...place].join('\n');
}

function renderSummary({ removed, added }: RecordChanges['summary']): string[] {
  const lines = [
    ...(removed.length > 0 ? [`went: ${removed.join(', ')}`] : []),
    ...(added.length > 0 ? [`came: ${added.join(', ')}`] : []),
  ];
  return lines.length === 0 ? [] : [`summary: ${lines.join('; ')}`];
}
