import { printTable } from '../print-table.ts';
import { clientName, ourName, portableName } from './bundle-handlers.ts';
import type { HandlerCost } from './measure-cold-start.ts';

export function printColdStart(handlers: readonly HandlerCost[]): void {
  printTable(
    'Cold start in a new process, to ready and to the record of a text of 600 words; ' +
      'ms since before the handler was loaded, the whole process last',
    ['', 'ready CPU', 'wall', 'record CPU', 'wall', 'process CPU', 'peak MB', 'KB loaded', 'files', "Node's modules"],
    handlers.map((handler) => [
      handler.name,
      handler.readyCpu.toFixed(1),
      handler.readyWall.toFixed(1),
      handler.firstRecordCpu.toFixed(1),
      handler.firstRecordWall.toFixed(1),
      handler.processCpu.toFixed(1),
      handler.megabytes.toFixed(0),
      (handler.bytes / 1000).toFixed(1),
      String(handler.files),
      String(handler.nodeModules),
    ]),
  );
  const client = handlers.find(({ name }) => name === clientName);
  for (const ours of handlers.filter(({ name }) => name === ourName || name === portableName)) {
    if (!client) continue;
    const ready = ours.readyCpu / client.readyCpu;
    const record = ours.firstRecordCpu / client.firstRecordCpu;
    console.log(`${ours.name} / ${clientName}: ready CPU ${ready.toFixed(2)}, first-record CPU ${record.toFixed(2)}`);
  }
}
