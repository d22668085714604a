import type { ArticleExplanation } from '../../lib/explain.ts';
import { sentenceId } from '../../lib/record/build-annotations.ts';
import { signed } from './signed.ts';
import { indent, wrap } from './terminal-text.ts';
import { wordsOfEvidence, wordsOfFinder, wordsOfLink } from './words-of-names.ts';

type Names = NonNullable<ArticleExplanation['names']>;
type Entity = Names['entities'][number];
type Form = Entity['forms'][number];

/** Explains why each name has its type and its role, and which names were left out. */
export function renderNames({ entities, leftOut }: Names, width: number): readonly string[] {
  if (entities.length + leftOut.length === 0) return ['(no names)'];
  return [
    ...entities.map((entity) => renderEntity(entity, width)),
    ...leftOut.map((form) => renderLeftOut(form, width)),
  ];
}

function renderEntity({ name, type, forms, role }: Entity, width: number): string {
  const lines = [...wrap(`${name}  ${type.toUpperCase()}`, width), ...forms.flatMap((form) => renderForm(form, width))];
  if (role)
    lines.push(indent(`role: ${role.text} (${sentenceId(role.sentence)}, ${wordsOfFinder(role.finder)})`, width, '  '));
  return lines.join('\n');
}

function renderLeftOut(form: Names['leftOut'][number], width: number): string {
  const reason = form.isOrdinary ? 'an ordinary word, and part of no full name' : 'too little speaks for any type';
  return [...wrap(`${form.form}  left: ${reason}`, width), ...renderForm(form, width)].join('\n');
}

function renderForm({ form, mentions, evidence, learned, links }: Form, width: number): readonly string[] {
  const told = evidence.map(({ name, type, points, times }) => {
    const repeated = times !== undefined && times > 1 ? ` (${times} times)` : '';
    return `${wordsOfEvidence(name)}: ${type} ${signed(points * (times ?? 1))}${repeated}`;
  });
  const weighed = Object.entries(learned).map(([type, points]) => `${type} ${signed(points ?? 0)}`);
  const joined = links.map(({ name, type, points, joined: full }) => {
    const gained = points === 0 ? '' : `${type} ${signed(points)}, `;
    return `${wordsOfLink(name)}: ${gained}joined to ${full ?? 'none'}`;
  });
  return [
    indent(`${form} \u00d7 ${mentions}`, width, '  '),
    ...(told.length > 0 ? [indent(told.join(', '), width, '    ')] : []),
    ...(weighed.length > 0 ? [indent(`weights learned from texts: ${weighed.join(', ')}`, width, '    ')] : []),
    ...joined.map((line) => indent(line, width, '    ')),
  ];
}
