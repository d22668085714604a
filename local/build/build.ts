// Bundles the code that runs elsewhere: the command line, the package's library, and the Lambda function.
import { rmSync } from 'node:fs';
import { bundleCommand } from './bundle-command.ts';
import { bundleFunction } from './bundle-function.ts';

rmSync('dist', { recursive: true, force: true });
await bundleCommand('dist');
await bundleFunction('dist');
