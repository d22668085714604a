import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { type FigureName, figureNames, type Share, type Shares } from './figures.ts';
import { readJson } from './read-json.ts';

/** Where the floors stand, from the root. */
const path = 'evaluation/floor.json';

/**
 * The floors, or none where there is no file.
 * @throws {BadInput} for a file that is not JSON, and for a floor of what is no figure
 */
export function readFloors(root: string): Shares {
  if (!existsSync(join(root, path))) return {};
  const floors = readJson(root, path) as Record<string, Share>;
  const unknown = Object.keys(floors).filter((name) => !figureNames.includes(name as FigureName));
  if (unknown.length > 0) throw new BadInput(`${path} has floors of what is no figure: ${unknown.join(', ')}.`);
  return floors;
}

/** A line a figure. */
export function writeFloors(root: string, floors: Shares): void {
  const lines = Object.entries(floors).map(
    ([name, { right, of }]) => `  ${JSON.stringify(name)}: { "right": ${right}, "of": ${of} }`,
  );
  writeFileSync(join(root, path), `{\n${lines.join(',\n')}\n}\n`);
}
