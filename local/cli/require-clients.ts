import { createRequire } from 'node:module';

const require = createRequire(import.meta.filename);

/**
 * The AWS clients are not installed with the package: few need them, and they have more bytes than all the rest.
 * @param who needs them: a command, or `s3://`
 * @param clients without `@aws-sdk/`
 * @throws Error that gives the command which installs those that are missing
 */
export function requireClients(who: string, clients: readonly string[]): void {
  const packages = clients.map((client) => `@aws-sdk/${client}`);
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  throw new Error(`${who} needs more than is installed: npm install ${missing.join(' ')}`);
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
