import { mkdirSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

// Hidden files, and names that browsers and editors give to incomplete files.
const unfinished = /(?:^|[\\/])\.|(?:\.part|\.crdownload|\.tmp|\.swp|~)$/;

export interface Watch {
  stop(): void;
}

/**
 * Watches a folder and its subfolders, and makes it if it is missing. Calls `onFile` with the path of each new or
 * changed file after it has stayed the same for `intervalMs`. Files that are there at the start count as new.
 */
export function watchFolder(folder: string, onFile: (path: string) => void, intervalMs = 500): Watch {
  mkdirSync(folder, { recursive: true });
  const seen = new Map<string, string>();
  const told = new Map<string, string>();
  const look = (): void => {
    for (const path of filesIn(folder)) {
      const state = stateOf(path);
      const isStable = state !== undefined && seen.get(path) === state;
      if (state !== undefined) seen.set(path, state);
      if (!isStable || told.get(path) === state) continue;
      told.set(path, state);
      onFile(path);
    }
  };
  look();
  const timer = setInterval(look, intervalMs);
  return { stop: () => clearInterval(timer) };
}

// Polling, since fs.watch differs between systems and the folder is small.
function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => !unfinished.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function stateOf(path: string): string | undefined {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
}
