// npm run bench [-- section …]: measures what an article costs, and prints a table for each section.
// After all sections it writes results.json and a plot.
import { writeFileSync } from 'node:fs';
import { measureColdStart } from './cold-start/measure-cold-start.ts';
import { printColdStart } from './cold-start/print-cold-start.ts';
import { measureBatches, printBatches } from './measure-batches.ts';
import { measureCost, printCost } from './measure-cost.ts';
import { measureScaling, printScaling } from './measure-scaling.ts';
import { measureStages, printStages } from './measure-stages.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { printPeers } from './peers/print-peers.ts';
import { drawPlot } from './plot/draw-plot.ts';
import { describeMachine, type Results, writeResults } from './results.ts';

type Sections = Omit<Results, 'machine'>;

interface Section<T> {
  /** @param done the sections before it */
  readonly measure: (done: Partial<Sections>) => T | Promise<T>;
  readonly print: (measured: T) => void;
}

const sections: { readonly [Name in keyof Sections]: Section<Sections[Name]> } = {
  coldStart: { measure: measureColdStart, print: printColdStart },
  stages: { measure: measureStages, print: printStages },
  scaling: { measure: measureScaling, print: printScaling },
  batches: { measure: measureBatches, print: printBatches },
  cost: { measure: async ({ batches }) => measureCost(batches ?? (await measureBatches())), print: printCost },
  peers: { measure: measurePeers, print: printPeers },
};

async function runSection<Name extends keyof Sections>(name: Name, done: Partial<Sections>): Promise<Sections[Name]> {
  const { measure, print }: Section<Sections[Name]> = sections[name];
  const measured = await measure(done);
  print(measured);
  return measured;
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in sections));
if (unknown !== undefined) throw new Error(`No section ${unknown}: ${Object.keys(sections).join(', ')}.`);

const machine = describeMachine();
console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}`);
const done: { -readonly [Name in keyof Sections]?: Sections[Name] } = {};
for (const name of Object.keys(sections) as (keyof Sections)[])
  if (asked.length === 0 || asked.includes(name)) Object.assign(done, { [name]: await runSection(name, done) });

const { coldStart, stages, scaling, batches, cost, peers } = done;
if (coldStart && stages && scaling && batches && cost) {
  const results: Results = { machine, coldStart, stages, scaling, batches, cost, peers };
  writeResults(new URL('results.json', import.meta.url), results);
  writeFileSync(new URL('../docs/bench.svg', import.meta.url), drawPlot(results));
}
