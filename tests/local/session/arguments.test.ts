import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleKeyOf } from '../../../local/session/article-key.ts';
import { functionEnvironment } from '../../../local/session/deployment.ts';
import { parseStartArguments } from '../../../local/session/parse-start-arguments.ts';
import { terminalOf } from '../../../local/session/show-delivery.ts';

describe('arguments', () => {
  const defaults = { help: false, port: undefined, feed: 'direct', files: [] };
  const rows = [
    { words: [], expected: {} },
    { words: ['a', 'b'], expected: { files: ['a', 'b'] } },
    { words: ['--port', '8080', 'a'], expected: { port: 8080, files: ['a'] } },
    { words: ['--port=0'], expected: { port: 0 } },
    { words: ['--', '--port'], expected: { files: ['--port'] } },
    { words: ['-h'], expected: { help: true } },
    { words: ['--feed', 'queue', 'a'], expected: { feed: 'queue', files: ['a'] } },
    { words: ['--feed=eventbridge'], expected: { feed: 'eventbridge' } },
  ];
  for (const { words, expected } of rows)
    test(words.join(' '), () => expect(parseStartArguments(words)).toEqual({ ...defaults, ...expected }));

  const refused = [
    { words: ['--prot', '1'], expected: 'unknown option --prot' },
    { words: ['--port'], expected: '--port needs a number from 0 to 65535, not nothing' },
    { words: ['--port', '65536'], expected: '--port needs a number from 0 to 65535, not "65536"' },
    { words: ['--feed'], expected: '--feed needs direct, queue, eventbridge, not nothing' },
    { words: ['--feed=topic'], expected: '--feed needs direct, queue, eventbridge, not "topic"' },
    { words: ['--port=x'], expected: '--port needs a number from 0 to 65535, not "x"' },
  ];
  for (const { words, expected } of refused)
    test(`refused: ${words.join(' ')}`, () => expect(() => parseStartArguments(words)).toThrow(expected));
});

describe('the key of a file', () => {
  const rows = [
    { path: '/news/a.txt', expected: 'incoming/a.txt' },
    { path: '/news/2026/a b+é.txt', expected: 'incoming/2026/a b+é.txt' },
    { path: '/news/./x/../a.txt', expected: 'incoming/a.txt' },
    { path: '/newsroom/a.txt', expected: 'incoming/newsroom/a.txt' },
    { path: '/a.txt', expected: 'incoming/a.txt' },
  ];
  for (const { path, expected } of rows) test(path, () => expect(articleKeyOf(path, '/news')).toBe(expected));
});

describe('colour and width', () => {
  const stream = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as NodeJS.WriteStream;
  const rows = [
    { name: 'a terminal', stream: stream(true, 90), environment: {}, expected: { colour: true, width: 90 } },
    { name: 'a wide one', stream: stream(true, 300), environment: {}, expected: { colour: true, width: 100 } },
    { name: 'a narrow one', stream: stream(true, 5), environment: {}, expected: { colour: true, width: 40 } },
    {
      name: 'NO_COLOR',
      stream: stream(true, 90),
      environment: { NO_COLOR: '1' },
      expected: { colour: false, width: 90 },
    },
    { name: 'dumb', stream: stream(true, 90), environment: { TERM: 'dumb' }, expected: { colour: false, width: 90 } },
    { name: 'a file', stream: stream(false), environment: {}, expected: { colour: false, width: 100 } },
  ];
  for (const { name, stream, environment, expected } of rows)
    test(name, () => expect(terminalOf(stream, environment)).toEqual(expected));
});

test('.env.dev, for osls, says the same as npm start', () => {
  const text = readFileSync(new URL('../../../.env.dev', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const environment = functionEnvironment('http://127.0.0.1:9321');
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) expect(`${line.split('=')[0]}=${environment[line.split('=')[0] ?? '']}`).toBe(line);
});
