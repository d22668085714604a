import { hostileData } from './hostile-data.ts';
import { hostileDocuments } from './hostile-documents.ts';
import type { HostileInput } from './hostile-input.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { hostileTexts } from './hostile-texts.ts';
import { refusedInputs } from './refused-inputs.ts';

/** Every way that is known to break, hang or exhaust a reader, in every format. */
export const hostileInputs: readonly HostileInput[] = [
  ...refusedInputs,
  ...hostileTexts,
  ...hostileMarkup,
  ...hostileData,
  ...hostileDocuments,
];
