import { isAbsolute, relative, resolve, sep } from 'node:path';
import { deployment } from './deployment.ts';

/**
 * The key that a file is uploaded under: its path below the folder. Outside of the folder: the whole path from the
 * root.
 */
export function articleKeyOf(path: string, folder: string): string {
  const whole = resolve(path);
  const below = relative(folder, whole);
  const isOutside = below.startsWith('..') || isAbsolute(below);
  const parts = (isOutside ? whole : below).split(sep).filter((part) => part !== '');
  return deployment.articlesPrefix + parts.join('/');
}
