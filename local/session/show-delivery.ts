import { styleText } from 'node:util';
import { renderRecord, type Terminal } from '../terminal/render-record.ts';
import { maskControls, printable } from '../terminal/terminal-text.ts';
import type { SessionDelivery } from './session-delivery.ts';

/** Shows the result of an article, for people to read. */
export function showDelivery({ key, record, items, error, passed }: SessionDelivery, terminal: Terminal): string {
  const rule = '─'.repeat(terminal.width);
  const line = terminal.colour ? styleText('dim', rule, { validateStream: false }) : rule;
  if (record) return [record, ...items].map((each) => `${line}\n${renderRecord(each, terminal)}`).join('');
  const reasons = passed?.reason ?? error ?? 'The function wrote no record.';
  const shown = reasons.split('\n').map((reason) => `  ${maskControls(reason)}`);
  return `${line}\n${passed?.action ?? 'failed'}  ${printable(key)}\n${shown.join('\n')}\n`;
}

/** Shows the result of an article in one line. */
export function showDeliveryLine({ key, record, passed, error }: SessionDelivery): string {
  const status = record?.status ?? passed?.action ?? 'failed';
  const told = record?.headlines?.[0]?.value ?? record?.problem?.code ?? passed?.reason ?? error?.split('\n')[0];
  return [status.padEnd(widestStatus), printable(key), told && `– ${printable(told)}`].filter(Boolean).join(' ');
}

const widestStatus = 'summarized'.length;

/** Colour and width of stdout. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const colour = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return { width: Math.max(40, Math.min(stream.columns ?? 100, 100)), colour };
}
