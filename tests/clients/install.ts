// Installs the clients from npm into this folder, unless they are there. With `--missing` it only prints the Debian
// packages of the other clients that the machine lacks.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Debian's clients: a file of each, and its package. */
const debian = {
  '/usr/bin/aws': 'awscli',
  '/usr/bin/rclone': 'rclone',
  '/usr/bin/s3cmd': 's3cmd',
  '/usr/lib/python3/dist-packages/boto3/__init__.py': 'python3-boto3',
};

function missingPackages(): string[] {
  return Object.entries(debian)
    .filter(([file]) => !existsSync(file))
    .map(([, name]) => name);
}

function isInstalled(): boolean {
  const wanted: Record<string, string> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies;
  return Object.entries(wanted).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

function install(): number {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(`These clients are missing: apt-get install -y ${missing.join(' ')}`);
    return 1;
  }
  return isInstalled() ? 0 : (spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' }).status ?? 1);
}

if (process.argv.includes('--missing')) console.log(missingPackages().join(' '));
else process.exitCode = install();
