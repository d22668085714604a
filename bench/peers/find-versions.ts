import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Versions = Readonly<Record<string, string>>;

/**
 * The versions of packages that a folder's package.json names.
 * @returns undefined unless each is installed in that version
 */
export function findVersions(folder: string): Versions | undefined {
  const { dependencies } = readPackage(folder);
  const isInstalled = ([name, version]: readonly [string, string]): boolean => {
    const installed = join(folder, 'node_modules', name);
    return existsSync(join(installed, 'package.json')) && readPackage(installed).version === version;
  };
  return Object.entries(dependencies).every(isInstalled) ? dependencies : undefined;
}

interface Package {
  readonly version: string;
  readonly dependencies: Versions;
}

const readPackage = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
