// Bundles the code that runs elsewhere: the command line, the package's library, and the Lambda function.
import { bundleCommand } from './bundle-command.ts';
import { bundleFunction } from './bundle-function.ts';
import { clearFolder } from './clear-folder.ts';

clearFolder('dist');
await bundleCommand('dist');
await bundleFunction('dist');
