// node tests/model/run.ts --from 1 --count 100000: plays histories, and prints the first that ends wrong.
import { parseArgs } from 'node:util';
import { runHistory } from './run-history.ts';

const { values } = parseArgs({
  options: { from: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' } },
});
const [from, count] = [Number(values.from), Number(values.count)];
const totals = { changes: 0, invocations: 0, requests: 0, writes: 0 };

for (let seed = from; seed < from + count; seed++) {
  const history = await runHistory(seed);
  for (const name of Object.keys(totals) as (keyof typeof totals)[]) totals[name] += history[name];
  if (history.fault || count === 1) console.log(history.trace.join('\n'));
  if (history.fault) {
    console.log(`${history.fault}\nseed ${seed} is wrong, history ${seed - from + 1} of this run`);
    process.exit(1);
  }
  if ((seed - from + 1) % 10_000 === 0) console.log(`${seed - from + 1} histories`, totals);
}
console.log(`${count} histories, seeds ${from} to ${from + count - 1}: each ended right.`, totals);
