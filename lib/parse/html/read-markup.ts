import type { Block } from '../../model/article.ts';
import { buildTree } from './build-tree.ts';
import { collectRuns } from './collect-runs.ts';
import { dropShortcodes } from './drop-shortcodes.ts';
import { dropStruck } from './drop-struck.ts';
import { kindOfRun } from './kind-of-run.ts';
import { pruneHidden } from './prune-tree.ts';
import { readFlat } from './read-flat.ts';

/**
 * Reads markup that is all article: leaves out only what a browser would not show, codes that a publishing system would
 * replace, and boxes that its plug-ins add below the text.
 */
export function readMarkup(html: string): readonly Block[] {
  const written = dropShortcodes(html);
  const root = buildTree(written);
  if (!root) return readFlat(written);
  dropStruck(root);
  pruneHidden(root);
  return collectRuns(root).map((run) => ({ kind: kindOfRun(run), text: run.text }));
}
