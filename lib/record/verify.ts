import { createHash } from 'node:crypto';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { NewsSummaryRecord } from '../model/record.ts';
import type { Breach } from './breach.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkItems } from './check-items.ts';
import { checkSummary } from './check-summary.ts';
import schema from './record.schema.json' with { type: 'json' };

let compiled: ValidateFunction<NewsSummaryRecord> | undefined;

/** Compiled at first use: it costs more than checking many records. */
function schemaCheck(): ValidateFunction<NewsSummaryRecord> {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  compiled = ajv.compile<NewsSummaryRecord>(schema);
  return compiled;
}

/**
 * Checks what a record promises: its schema, every span against the body, ids, order, ranks and the body's checksum.
 * @returns what is wrong, empty when nothing is
 */
export function verify(record: unknown): readonly Breach[] {
  const matchesSchema = schemaCheck();
  if (!matchesSchema(record))
    return (matchesSchema.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(describeSchemaError);
  return [...checkBody(record), ...checkAnnotations(record), ...checkSummary(record), ...checkItems(record)];
}

function describeSchemaError({ instancePath, message, params }: ErrorObject): Breach {
  return {
    path: instancePath === '' ? '/' : instancePath,
    message: `${message ?? 'is wrong'} ${JSON.stringify(params)}`,
  };
}

function checkBody({ bodies, provenance }: NewsSummaryRecord): Breach[] {
  const body = bodies?.[0];
  if (!body) return [];
  const breaches: Breach[] = [];
  const say = (path: string, message: string): unknown => breaches.push({ path, message });
  const codePoints = [...body.value].length;
  if (body.charCount !== codePoints)
    say('/bodies/0/charCount', `is ${body.charCount}; the body has ${codePoints} code points`);
  if (body.value !== body.value.normalize('NFC')) say('/bodies/0/value', 'is not NFC');
  const sha256 = createHash('sha256').update(body.value).digest('hex');
  if (provenance.text?.sha256 !== sha256) say('/provenance/text/sha256', `is not the body's, which is ${sha256}`);
  return breaches;
}
