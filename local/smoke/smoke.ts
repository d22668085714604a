// `npm run smoke -- --stage S`: tries a deployment with one article.
import { maskControls } from '../terminal/terminal-text.ts';
import { parseSmoke, smokeUsage } from './parse-smoke.ts';
import { runSmoke } from './run-smoke.ts';

try {
  const options = parseSmoke(process.argv.slice(2));
  if (options === 'help') console.log(smokeUsage);
  else await runSmoke(options, { environment: process.env, say: (line) => console.log(maskControls(line)) });
} catch (error) {
  console.error(maskControls(`npm run smoke: ${error instanceof Error ? error.message : String(error)}`));
  process.exitCode = 1;
}
