// npm run evaluate: holds the records of labelled articles to what is right in them. See README.md.
import { fileURLToPath } from 'node:url';
import { runEvaluation } from './run-evaluation.ts';

process.exitCode = runEvaluation(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
