import type { RuntimeInvocation } from '../runtime/invocation.ts';

/**
 * The ids of a batch's finished messages, as Lambda reads an answer under `ReportBatchItemFailures`: all when the
 * answer names no failures; none when the invocation failed, or when the answer cannot be understood or names an id
 * that was not in the batch.
 */
export function findProcessed(ids: readonly string[], invocation: RuntimeInvocation): readonly string[] {
  if (invocation.status === 'failed') return [];
  const { result } = invocation;
  if (result === null || result === undefined) return ids;
  if (typeof result !== 'object') return [];
  const failures = (result as { batchItemFailures?: unknown }).batchItemFailures ?? [];
  if (!Array.isArray(failures)) return [];
  const failed = failures.map((failure: unknown) => (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier);
  if (failed.some((id) => typeof id !== 'string' || !ids.includes(id))) return [];
  return ids.filter((id) => !failed.includes(id));
}
