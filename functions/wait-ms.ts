import { setTimeout } from 'node:timers/promises';

export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

export const waitMs: Wait = (ms, signal) => setTimeout(ms, undefined, { signal });
