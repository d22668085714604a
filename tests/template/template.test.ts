import { beforeAll, describe, expect, test } from 'vitest';
import { findPolicyMistakes, rules } from './find-policy-mistakes.ts';
import { findSpecificationMistakes } from './find-specification-mistakes.ts';
import { packageTemplate, prod } from './package-template.ts';
import { againstRules } from './planted-against-rules.ts';
import { againstSpecification } from './planted-against-specification.ts';
import { planted } from './planted-mistake.ts';
import type { Template } from './template.ts';

// Parameters of a command line are always text.
const parameters = [
  'feed=queue',
  'resultEvents=sns',
  'queueConcurrency=7',
  'logRetentionDays=7',
  'unreadablePercent=2.5',
  'alarmTopic=arn:aws:sns:eu-west-1:111122223333:alarms',
];
const variants = {
  direct: prod,
  queue: [...prod, ...parameters.flatMap((parameter) => ['--param', parameter])],
  eventbridge: [...prod, '--param', 'resultEvents=eventbridge'],
  dev: [],
} as const;
const names = Object.keys(variants) as (keyof typeof variants)[];
let templates: Readonly<Record<string, Template>>;

beforeAll(async () => {
  const packaged = names.map(async (name) => [name, await packageTemplate(variants[name])] as const);
  templates = Object.fromEntries(await Promise.all(packaged));
});

const template = (name: string): Template => templates[name] ?? { Resources: {}, Outputs: {} };

describe.each(names)('the template %s', (name) => {
  test('is what CloudFormation specifies', () => {
    expect(Object.keys(template(name).Resources).length).toBeGreaterThan(20);
    expect(findSpecificationMistakes(template(name))).toEqual([]);
  });

  test('keeps to every rule', () => {
    expect(findPolicyMistakes(template(name))).toEqual([]);
  });
});

describe('planted mistakes are found', () => {
  test.each(againstSpecification)('against the specification: $name', (mistake) => {
    const found = findSpecificationMistakes(planted(template(mistake.in ?? 'queue'), mistake));
    expect(found).toEqual(mistake.expected);
  });

  test.each(againstRules)('against the rules: $name', (mistake) => {
    expect(findPolicyMistakes(planted(template(mistake.in ?? 'queue'), mistake))).toEqual(mistake.expected);
  });

  test('for every rule', () => {
    const broken = new Set(againstRules.flatMap(({ expected }) => expected.map((line) => line.split(': ')[0])));
    expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});
