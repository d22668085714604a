import { expect, test } from 'vitest';
import { isForecast } from '../../lib/facts/is-forecast.ts';

const ahead: readonly string[] = [
  'The bridge will open in June',
  'The council won’t pay for the bridge',
  'She said they ’ll pay'.replace(' ’', '’'),
  'The toll would rise to $3',
  'The planned bridge costs $9 million',
  'A second span is planned for the spring',
  'The council is expected to spend $9 million',
  'The council is widely expected to spend $9 million',
  'Marsh was due to appear in court',
  'the storm expected to reach the coast',
  'The vote is scheduled for Monday',
  'Quill plans to sell the quay',
  'The town has plans to sell the quay',
  'The crews are preparing to leave',
  'The town is going to sell the quay',
  'The quay is to be sold',
  'The owners are to ask the buyer for $900 million',
  'The repair may cost $9 million',
  'The repair might not begin this year',
  'The toll could reach $4',
  'voters in the upcoming election',
];
for (const clause of ahead) test(`forecast: ${clause}`, () => expect(isForecast(clause)).toBe(true));

const present: readonly string[] = [
  'Will Harrow sold the quay',
  'She left the quay to him in her will',
  'He acted against her will',
  'The town would have paid $9 million',
  'He would often walk there',
  'Quill would like a bridge',
  'They planned the attack for years',
  'The council was going to the coast',
  'The mayor is going to the coast',
  'The council rejected plans to build a quay',
  'The aim is to save $3 million',
  'The driver is to blame',
  'In May the council met',
  'May Harrow met the council',
  'The crew may have lost $3 million',
  'The blast could be heard in Harrow',
  'The crews could not reach the boat',
  'The town had expected to win',
  'The council was set up in 1990',
  'The strike was due to low pay',
];
for (const clause of present) test(`no forecast: ${clause}`, () => expect(isForecast(clause)).toBe(false));
