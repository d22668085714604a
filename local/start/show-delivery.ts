import { styleText } from 'node:util';
import { renderRecord, type Terminal } from '../render-record.ts';
import type { Delivery } from './open-session.ts';

/** What a person reads about an article that the function is done with. */
export function showDelivery({ key, record, error }: Delivery, terminal: Terminal): string {
  const rule = '─'.repeat(terminal.width);
  const line = terminal.colour ? styleText('dim', rule, { validateStream: false }) : rule;
  if (record) return `${line}\n${renderRecord(record, terminal)}`;
  const reason = error ?? 'The function wrote no record.';
  return `${line}\nfailed  ${JSON.stringify(key)}\n  ${reason.replaceAll('\n', '\n  ')}\n`;
}

/** Colour and width of stdout. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const colour = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return { width: Math.max(40, Math.min(stream.columns ?? 100, 100)), colour };
}
