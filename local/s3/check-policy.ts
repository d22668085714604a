import { type Credentials, equalInTime, scopeOf } from './authenticate.ts';
import { S3Error } from './s3-error.ts';
import { algorithm, signPolicy } from './sign.ts';

type Fields = ReadonlyMap<string, string>;

/** How many bytes the file may have. */
export interface FileSize {
  readonly least: number;
  readonly most: number;
}

/** They are what signs, or are not checked. */
const unconditional = /^(?:policy|file|x-amz-signature|x-ignore-.*)$/;

/**
 * Verifies the policy of a form: its signature, its time, and that it allows each field as it is.
 * @param fields with the bucket as one of them
 * @throws S3Error AccessDenied, SignatureDoesNotMatch, InvalidPolicyDocument…
 */
export function checkPolicy(fields: Fields, credentials: Credentials, region: string, now: Date): FileSize {
  const policy = fields.get('policy');
  const signature = fields.get('x-amz-signature');
  const dateTime = fields.get('x-amz-date') ?? '';
  const credential = fields.get('x-amz-credential') ?? '';
  if (policy === undefined || signature === undefined || fields.get('x-amz-algorithm') !== algorithm)
    throw new S3Error('AccessDenied', `Access Denied. The form has no policy that is signed by ${algorithm}.`);
  const scope = scopeOf({ credential, dateTime }, credentials, region);
  if (!equalInTime(signature, signPolicy(policy, scope)))
    throw new S3Error('SignatureDoesNotMatch', 'The signature of the policy does not match. Check your key.');
  const { expiration, conditions } = readPolicy(policy);
  if (now.getTime() > expiration) throw denied('Policy expired.');
  return checkConditions(fields, conditions);
}

function readPolicy(policy: string): { expiration: number; conditions: readonly unknown[] } {
  const { expiration, conditions } = parse(policy);
  const time = typeof expiration === 'string' ? Date.parse(expiration) : Number.NaN;
  if (Number.isNaN(time) || !Array.isArray(conditions)) throw invalid('It needs expiration and conditions.');
  return { expiration: time, conditions };
}

function parse(policy: string): Record<string, unknown> {
  try {
    const document = JSON.parse(Buffer.from(policy, 'base64').toString('utf8'));
    return typeof document === 'object' && document !== null ? document : {};
  } catch {
    throw invalid('It is not JSON.');
  }
}

function checkConditions(fields: Fields, conditions: readonly unknown[]): FileSize {
  const allowed = new Set<string>();
  let size: FileSize = { least: 0, most: Number.POSITIVE_INFINITY };
  for (const [kind, first, second] of conditions.flatMap(partsOf)) {
    if (kind === 'content-length-range') {
      size = sizeOf(first, second);
      continue;
    }
    const name = first.replace(/^\$/, '').toLowerCase();
    const value = fields.get(name) ?? '';
    const holds = kind === 'eq' ? value === second : value.startsWith(second);
    if (!holds) throw denied(`Policy Condition failed: ["${kind}", "$${name}", "${second}"]`);
    allowed.add(name);
  }
  const extra = [...fields.keys()].find((name) => !allowed.has(name) && !unconditional.test(name));
  if (extra !== undefined) throw denied(`Extra input fields: ${extra}`);
  return size;
}

function sizeOf(least: string, most: string): FileSize {
  if (!/^\d{1,15}$/.test(least) || !/^\d{1,15}$/.test(most)) throw invalid('content-length-range takes two numbers.');
  return { least: Number(least), most: Number(most) };
}

/** Conditions as three words. `{"key": "value"}` is short for `["eq", "$key", "value"]`. */
function partsOf(condition: unknown): (readonly [kind: string, first: string, second: string])[] {
  if (Array.isArray(condition)) {
    const [kind = '', first = '', second = ''] = condition.map(String);
    const known = ['eq', 'starts-with', 'content-length-range'].includes(kind.toLowerCase());
    if (!known || condition.length !== 3) throw invalid(`A condition is not known: ${JSON.stringify(condition)}`);
    return [[kind.toLowerCase(), first, second]];
  }
  if (typeof condition !== 'object' || condition === null) throw invalid('A condition is a list or an object.');
  return Object.entries(condition).map(([name, value]) => ['eq', name, String(value)] as const);
}

const denied = (reason: string): S3Error => new S3Error('AccessDenied', `Invalid according to Policy: ${reason}`);
const invalid = (reason: string): S3Error => new S3Error('InvalidPolicyDocument', `Invalid Policy: ${reason}`);
