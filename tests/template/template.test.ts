import { beforeAll, describe, expect, test } from 'vitest';
import { type PackagedTemplate, writeTemplate } from '../../local/template/plain-template.ts';
import { deployPlain } from './fill-parameters.ts';
import { findPolicyMistakes, rules } from './find-policy-mistakes.ts';
import { findSpecificationMistakes } from './find-specification-mistakes.ts';
import { packagePlain, packageTemplate, packagingMs, prod } from './package-template.ts';
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
const key = 'arn:aws:kms:eu-west-1:111122223333:key/articles';
const variants = {
  direct: prod,
  queue: [...prod, ...parameters.flatMap((parameter) => ['--param', parameter])],
  eventbridge: [...prod, '--param', 'resultEvents=eventbridge'],
  dev: [],
} as const;
const packagedNames = Object.keys(variants) as (keyof typeof variants)[];
const names = [...packagedNames, 'eventbridge'];
const keyed = { feed: 'eventbridge', articlesBucket: 'paper-in', resultsBucket: 'paper-out', articlesKey: key };
let templates: Readonly<Record<string, Template>>;

beforeAll(async () => {
  const plain = packagePlain();
  const packaged = packagedNames.map(async (name) => [name, await packageTemplate(variants[name])] as const);
  templates = Object.fromEntries([
    ...(await Promise.all(packaged)),
    ['plain', plain],
    ['eventbridge', deployPlain(plain, keyed)],
  ]);
}, packagingMs);

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

describe('the plain template', () => {
  test('is what CloudFormation specifies, whatever its conditions say', () => {
    expect(Object.keys(template('plain').Conditions ?? {}).length).toBeGreaterThan(10);
    expect(findSpecificationMistakes(template('plain'))).toEqual([]);
  });

  test('may be sent with a request, and names nothing of osls', () => {
    const text = writeTemplate(template('plain') as unknown as PackagedTemplate);
    expect(JSON.parse(text)).toEqual(template('plain'));
    expect(Buffer.byteLength(text)).toBeLessThan(51_200);
    expect(text).not.toMatch(/%\w+%|STACK|[Ss]erverless|sls-/);
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
