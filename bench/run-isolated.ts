import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a file of this folder in a process of its own, so that neither its heap nor earlier compilation counts.
 * @returns the JSON that it prints
 */
export function runIsolated<T>(name: string, args: readonly string[], nodeArguments: readonly string[] = []): T {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawnSync(process.execPath, [...nodeArguments, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status === 0) return JSON.parse(child.stdout) as T;
  throw new Error(`${name} ${args.join(' ')} ended with ${child.signal ?? child.status}: ${child.stderr}`);
}
