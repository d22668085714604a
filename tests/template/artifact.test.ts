import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearFolder } from '../../local/build/clear-folder.ts';
import { packageFunction } from '../../local/build/package-function.ts';
import { openWorkspace, osls, prod } from './package-template.ts';

function runPackage(folder: string, environment: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [osls, 'package', ...prod], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return status === 0 ? 'packaged' : stdout + stderr;
}

test('what is deployed is there, and is what was built last', () => {
  using workspace = openWorkspace();
  const { folder, environment } = workspace;
  const dist = join(folder, 'dist');
  rmSync(join(dist, 'summarize.zip'));
  expect(runPackage(folder, environment)).toContain('There is no dist/summarize.zip: run `npm run package` first.');

  const build = (code: string) => {
    clearFolder(dist);
    writeFileSync(join(dist, 'cli.js'), code);
    writeFileSync(join(dist, 'summarize.cjs'), code);
  };
  build('one');
  writeFileSync(join(dist, 'summarize.v8.cache'), 'cache');
  packageFunction(dist);
  expect(runPackage(folder, environment)).toBe('packaged');

  // The same code again, by `npm run build` or `npm pack`.
  build('one');
  expect(existsSync(join(dist, 'summarize.v8.cache'))).toBe(false);
  expect(runPackage(folder, environment)).toBe('packaged');

  build('two');
  expect(runPackage(folder, environment)).toContain(
    'dist/summarize.zip is not of the code in dist/: run `npm run package` again.',
  );
});
