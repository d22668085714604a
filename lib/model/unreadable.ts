import type { Metadata } from './article.ts';

/** Why an upload can never work, however often it is tried: the closed list of `problem.code`. */
export const problemCodes = [
  'empty',
  'too-large',
  'unsupported-media-type',
  'unsupported-content-encoding',
  'damaged-content-encoding',
  'decompression-bomb',
  'binary',
  'encrypted',
  'damaged-document',
  'invalid-json',
  'too-complex',
  'no-text',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Thrown by decode and parse when an upload can never work. Any other error is worth a retry. */
export class Unreadable extends Error {
  readonly code: ProblemCode;
  /** What the document says about itself although it has no text: a picture may have a headline. */
  readonly stated: Metadata | undefined;

  /** @param detail what was wrong, with the value, and what would be right; becomes part of the record */
  constructor(code: ProblemCode, detail: string, stated?: Metadata) {
    super(detail);
    this.name = 'Unreadable';
    this.code = code;
    this.stated = stated;
  }
}
