import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeTemplate } from '../../local/template/make-template.ts';
import type { Template } from './template.ts';

const project = join(import.meta.dirname, '../..');
export const osls = join(project, 'node_modules/osls/bin/serverless.js');
export const prod = ['--stage', 'prod', '--param', 'articlesBucket=paper-in', '--param', 'resultsBucket=paper-out'];

/**
 * A folder and an environment with only what osls needs: no network, account, credentials or code. A template only
 * names the code.
 */
export function openWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
  for (const file of ['serverless.yml', '.env.dev']) copyFileSync(join(project, file), join(folder, file));
  cpSync(join(project, 'deployment'), join(folder, 'deployment'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/summarize.zip'), '');
  return {
    folder,
    environment: { PATH: process.env['PATH'] ?? '', HOME: folder },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** Ample for a hook that packages a few templates: osls takes seconds, on a busy machine minutes. */
export const packagingMs = 900_000;

const packaged = new Map<string, Promise<Template>>();

/**
 * The template that `osls package` makes with these parameters. It is made once in a process.
 * @throws Error with the `stdout` and `stderr` of osls
 */
export async function packageTemplate(parameters: readonly string[]): Promise<Template> {
  const name = JSON.stringify(parameters);
  const known = packaged.get(name) ?? runPackage(parameters);
  packaged.set(name, known);
  return structuredClone(await known);
}

/** Runs osls, which takes about a second, in a folder of its own. */
async function runPackage(parameters: readonly string[]): Promise<Template> {
  using workspace = openWorkspace();
  const { folder, environment } = workspace;
  await promisify(execFile)(process.execPath, [osls, 'package', '--package', 'packaged', ...parameters], {
    cwd: folder,
    env: environment,
  });
  return JSON.parse(readFileSync(join(folder, 'packaged/cloudformation-template-update-stack.json'), 'utf8'));
}

let plain: Template | undefined;

/** The template of `npm run template`. It is made once in a process. */
export function packagePlain(): Template {
  using workspace = openWorkspace();
  plain ??= makeTemplate(workspace.folder, workspace.environment) as unknown as Template;
  return structuredClone(plain);
}
