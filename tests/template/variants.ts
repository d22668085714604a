import { createRequire } from 'node:module';

/** Parameters by the names of serverless.yml. */
export type Parameters = Readonly<Record<string, string>>;

export interface Variant {
  readonly name: string;
  readonly parameters: Parameters;
  readonly feed: string;
  readonly isThere: boolean;
  readonly hasKeys: boolean;
  readonly isOne: boolean;
}

const keyOf = (id: string): string => `arn:aws:kms:eu-west-1:111122223333:key/${id}`;
const both = [false, true] as const;

/** Every feed, with buckets that are there or made, with keys or without, in one bucket or two. */
export const variants: readonly Variant[] = ['direct', 'queue', 'eventbridge'].flatMap((feed) =>
  both.flatMap((isThere) =>
    both.flatMap((hasKeys) =>
      both.map((isOne) => {
        const resultsKey = keyOf(isOne ? 'articles' : 'records');
        const parameters = {
          feed,
          articlesBucket: 'paper-in',
          resultsBucket: isOne ? 'paper-in' : 'paper-out',
          ...(isThere ? { articlesBucketExists: 'true', resultsBucketExists: 'true' } : {}),
          ...(hasKeys ? { articlesKey: keyOf('articles'), resultsKey } : {}),
        };
        const words = [feed, isThere ? 'there' : 'made', hasKeys ? 'keys' : 'no keys', isOne ? 'one' : 'two'];
        return { name: words.join(', '), parameters, feed, isThere, hasKeys, isOne };
      }),
    ),
  ),
);

/** CloudFormation cannot add a notification to a bucket that it does not own. */
export const isRefused = ({ feed, isThere }: Variant): boolean => isThere && feed !== 'eventbridge';

/** The arguments of osls. */
export const argumentsOf = (parameters: Parameters, stage = 'prod'): readonly string[] => [
  '--stage',
  stage,
  ...Object.entries(parameters).flatMap(([name, value]) => ['--param', `${name}=${value}`]),
];

const CheckParameters = createRequire(import.meta.url)('../../deployment/check-parameters.cjs');

/** What osls refuses these parameters with; empty where it takes them. */
export function refusalOf(parameters: Parameters, defaults: Readonly<Record<string, unknown>>): string {
  const param = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const params = { default: defaults, dev: { articlesBucket: 'news-in', resultsBucket: 'news-out' } };
  try {
    new CheckParameters({
      processedInput: { commands: ['package'], options: { param, stage: 'prod' } },
      configurationInput: { params, provider: { stage: 'dev' } },
      classes: { Error },
    });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
