import type { Random } from '../../model/random.ts';

/** A kind of upload that newsrooms have, as a text. */
export interface Shape {
  readonly name: string;
  readonly key: string;
  readonly make: (random: Random) => string;
}
