import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { checkLabel } from './check-label.ts';
import { label as form, type Label } from './label.ts';
import { readJson } from './read-json.ts';

export interface NamedLabel {
  /** The label's file without its ending. */
  readonly name: string;
  readonly label: Label;
}

/** Where the labels stand, from the root. */
const folder = 'evaluation/labels';

/**
 * Reads the labels, in the order of their names.
 * @param root the folder from which labels name their articles: the repository
 * @param part of the names of the labels that are read
 * @throws {BadInput} for a label that is not right, and where there is none
 */
export function readLabels(root: string, part = ''): readonly NamedLabel[] {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  const wanted = names.filter((name) => name.includes(part)).sort();
  if (wanted.length === 0)
    throw new BadInput(
      part === ''
        ? `There are no labels in ${join(root, folder)}.`
        : `No label has ${JSON.stringify(part)} in its name; there are ${names.sort().join(', ') || 'none'}.`,
    );
  return wanted.map((name) => ({ name, label: readLabel(root, name) }));
}

function readLabel(root: string, name: string): Label {
  const path = `${folder}/${name}.json`;
  const label = readJson(root, path);
  const faults = form(label, 'label').map((fault) => fault.replace(/^label\./u, ''));
  if (faults.length > 0) throw new BadInput(describe(path, faults));
  const read = label as Label;
  const contradictions = [...checkLabel(read), ...checkArticle(root, read)];
  if (contradictions.length > 0) throw new BadInput(describe(path, contradictions));
  return read;
}

function checkArticle(root: string, { article }: Label): readonly string[] {
  return existsSync(join(root, article)) ? [] : [`article is ${JSON.stringify(article)}; there is no such file`];
}

const describe = (path: string, faults: readonly string[]): string =>
  [`${path} is not right:`, ...faults.map((fault) => `  ${fault}`)].join('\n');
