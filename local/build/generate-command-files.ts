// Writes what is derived from the table of commands: the manual page, and the README's block.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engineVersion } from '../../lib/model/versions.ts';
import { commands } from '../cli/commands.ts';
import { writeManPage } from '../cli/write-man-page.ts';
import { writeReadmeBlock } from '../cli/write-readme-block.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

writeFileSync(pathOf('docs/news-summary.1'), writeManPage(commands, engineVersion));
const readme = pathOf('README.md');
writeFileSync(readme, writeReadmeBlock(readFileSync(readme, 'utf8'), commands));
