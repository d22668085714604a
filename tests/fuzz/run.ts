// npm run fuzz -- --from 1 --count 100000 [--format HTML]: reads made-up inputs of every format, and prints each that
// breaks a rule.
import { parseArgs } from 'node:util';
import { fuzz, makeInput } from './fuzz.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
    format: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const [from, count] = [Number(values.from), Number(values.count)];
const outcomes = new Map<string, Map<string, number>>();
let faults = 0;
let whole = 0;
let late = 0;

// pdf.js leaves promises behind that reject after nobody waits for them. The function's thread ignores them too.
process.on('unhandledRejection', () => late++);

function add(format: string, outcome: string): void {
  const counts = outcomes.get(format) ?? new Map<string, number>();
  outcomes.set(format, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
}

function printTotals(inputs: number): void {
  console.log(
    `${inputs} inputs from seed ${from}, ${whole} of them through all stages, ${faults} faults, ${late} promises of pdf.js left behind`,
  );
  for (const [format, counts] of [...outcomes].sort()) {
    const total = [...counts.values()].reduce((sum, next) => sum + next, 0);
    const list = [...counts].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`);
    console.log(`${String(total).padStart(9)}  ${format}: ${list.join(', ')}`);
  }
}

for (let seed = from; seed < from + count; seed++) {
  if (values.show)
    console.log(
      makeInput(seed, values.format).input,
      Buffer.from(makeInput(seed, values.format).input.bytes).toString(),
    );
  const lateBefore = late;
  const { format, outcome, isWhole, fault } = await fuzz(seed, values.format);
  if (format === 'PDF') await new Promise(setImmediate);
  else if (late > lateBefore) throw new Error(`Seed ${seed}, ${format}: a promise was left behind that broke.`);
  add(format, outcome);
  if (isWhole) whole++;
  if (fault !== undefined) {
    faults++;
    console.log(`seed ${seed}, ${format}: ${fault.split('\n').slice(0, 8).join('\n')}`);
  }
  if ((seed - from + 1) % 100_000 === 0) printTotals(seed - from + 1);
}
printTotals(count);
if (faults > 0) process.exitCode = 1;
