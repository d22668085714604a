import { deployment } from './deployment.ts';
import { type FeedName, feedNames } from './feed.ts';

export interface StartArguments {
  readonly help: boolean;
  /** Undefined: the usual port, or any free one if that is taken. */
  readonly port: number | undefined;
  readonly feed: FeedName;
  /** Empty: upload the sample articles, then run until Ctrl-C. */
  readonly files: readonly string[];
}

export const startUsage = `npm start [-- [--port N] [--feed FEED] [FILE…]]

Runs the whole function on this machine: an S3 server on the loopback interface, and the function's own
bundle, which every upload invokes. Without FILE it uploads the sample articles, says where the console is
that shows their records, and goes on until Ctrl-C; files that are put into the folder drop/ are uploaded
too. With FILE (folders are
walked) it does just those and ends: 0 if every one was read, else 1.

  --port N   listen on this port instead of ${deployment.port} (0: any free one)
  --feed FEED  direct (default): S3 invokes the function; queue: S3 sends to a queue; eventbridge: a rule of
             EventBridge sends to the queue
  --help     show this`;

/** @throws Error that names what it does not understand */
export function parseStartArguments(words: readonly string[]): StartArguments {
  const files: string[] = [];
  let port: number | undefined;
  let feed: FeedName = 'direct';
  let help = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') files.push(...rest.splice(0));
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--port') port = portOf(rest.shift());
    else if (word.startsWith('--port=')) port = portOf(word.slice('--port='.length));
    else if (word === '--feed') feed = feedOf(rest.shift());
    else if (word.startsWith('--feed=')) feed = feedOf(word.slice('--feed='.length));
    else if (word.startsWith('-') && word !== '-') throw new Error(`unknown option ${word}`);
    else files.push(word);
  }
  return { help, port, feed, files };
}

function portOf(word: string | undefined): number {
  const port = /^\d{1,5}$/.test(word ?? '') ? Number(word) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`--port needs a number from 0 to 65535, not ${word === undefined ? 'nothing' : `"${word}"`}`);
}

function feedOf(word: string | undefined): FeedName {
  const feed = feedNames.find((name) => name === word);
  if (feed !== undefined) return feed;
  throw new Error(`--feed needs ${feedNames.join(', ')}, not ${word === undefined ? 'nothing' : `"${word}"`}`);
}
