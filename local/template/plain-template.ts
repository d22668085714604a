import { declareParameters, nameParameters, rules } from './open-parameters.ts';

type Members = Readonly<Record<string, unknown>>;

/** What osls packages. */
export interface PackagedTemplate extends Members {
  readonly Resources: Readonly<Record<string, Members>>;
  readonly Outputs: Members;
}

/** osls uploads the code by itself; here whoever deploys says where it is. */
const code = {
  CodeBucket: { Type: 'String', Description: 'Bucket that holds dist/summarize.zip, in the region of the stack' },
  CodeKey: { Type: 'String', Description: 'Key of dist/summarize.zip there; another key for other code' },
};
const places = { S3Bucket: { Ref: 'CodeBucket' }, S3Key: { Ref: 'CodeKey' } };

const ofOsls = /^ServerlessDeploymentBucket/;

/**
 * Makes a template for CloudFormation alone of the one that osls packages with open parameters.
 * @param defaults of the parameters, by the names of serverless.yml
 */
export function plainTemplate(packaged: PackagedTemplate, defaults: Members): PackagedTemplate {
  const { AWSTemplateFormatVersion, Conditions, Resources, Outputs } = nameParameters(packaged) as PackagedTemplate;
  const { SummarizeLambdaFunction: summarize, ...others } = withoutOsls(Resources) as Record<string, Members>;
  const properties = { ...(summarize?.['Properties'] as Members), Code: places };
  return {
    AWSTemplateFormatVersion,
    Description: 'news-summary: a JSON record, with summary and key facts, of each article that is uploaded to S3',
    Parameters: { ...code, ...declareParameters(defaults) },
    Rules: rules,
    Conditions,
    Resources: { ...others, SummarizeLambdaFunction: { ...summarize, Properties: properties } },
    Outputs: Object.fromEntries(Object.entries(withoutOsls(Outputs)).map(([name, output]) => [name, unshared(output)])),
  };
}

const withoutOsls = (named: Members): Members =>
  Object.fromEntries(Object.entries(named).filter(([name]) => !ofOsls.test(name)));

/** osls exports its outputs under names of its own. */
function unshared(output: unknown): unknown {
  const { Export: _, ...rest } = output as Members;
  return rest;
}

/** JSON with a line for each parameter, rule, condition, resource and output: CloudFormation takes 51,200 bytes. */
export function writeTemplate(template: PackagedTemplate): string {
  const sections = Object.entries(template).map(([name, section]) => `"${name}": ${writeSection(section)}`);
  return `{\n${sections.join(',\n')}\n}\n`;
}

function writeSection(section: unknown): string {
  if (typeof section !== 'object' || section === null) return JSON.stringify(section);
  const lines = Object.entries(section).map(([name, member]) => `  "${name}": ${JSON.stringify(member)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
