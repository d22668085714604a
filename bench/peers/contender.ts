import type { Article } from '../../lib/model/article.ts';

/** The input of a library. */
export interface Subject {
  /** As uploaded. */
  readonly bytes: Uint8Array;
  readonly article: Article;
}

/**
 * Does a job on one subject.
 * @returns how many were found
 */
export type Work = (subject: Subject) => number | Promise<number>;

/** A library that does a job. */
export interface Contender {
  readonly name: string;
  /** Packages of bench/package.json that it needs. Empty for ours. */
  readonly packages: readonly string[];
  /** Loads it, in the process that is measured. */
  readonly load: () => Work | Promise<Work>;
}
