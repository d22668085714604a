// `npm run template`: writes dist/template.json, the deployment as a CloudFormation template with parameters. The
// function's zip must be there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArguments } from './open-parameters.ts';
import { type PackagedTemplate, plainTemplate, writeTemplate } from './plain-template.ts';

interface State {
  readonly service: {
    readonly initialServerlessConfig: { readonly params: { readonly default: Readonly<Record<string, unknown>> } };
  };
}

/**
 * Packages with open parameters, and makes the plain template of it.
 * @param project the folder with serverless.yml and the zip
 * @param environment of osls, which needs no account
 * @throws Error when osls refuses
 */
export function makeTemplate(project: string, environment: NodeJS.ProcessEnv = process.env): PackagedTemplate {
  const folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
  try {
    const osls = join(project, 'node_modules/osls/bin/serverless.js');
    const words = [osls, 'package', '--package', folder, ...openArguments];
    execFileSync(process.execPath, words, { cwd: project, env: environment, stdio: 'pipe' });
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { service }: State = read('serverless-state.json');
    const packaged: PackagedTemplate = read('cloudformation-template-update-stack.json');
    return plainTemplate(packaged, service.initialServerlessConfig.params.default);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const path = 'dist/template.json';
  writeFileSync(path, writeTemplate(makeTemplate(process.cwd())));
  console.log(`Wrote ${path}. docs/DEPLOYING.md says how to deploy it.`);
}
