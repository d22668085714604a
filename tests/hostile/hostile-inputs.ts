import { hostileBytes } from './hostile-bytes.ts';
import { hostileData } from './hostile-data.ts';
import { hostileExports } from './hostile-exports.ts';
import type { HostileInput } from './hostile-input.ts';
import { hostileMails } from './hostile-mails.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { hostilePdfs } from './hostile-pdfs.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileWordFiles } from './hostile-word-files.ts';
import { refusedInputs } from './refused-inputs.ts';

/** Every known way to break, hang or exhaust a reader, in every format. */
export const hostileInputs: readonly HostileInput[] = [
  ...refusedInputs,
  ...hostileTexts,
  ...hostileMarkup,
  ...hostileData,
  ...hostileExports,
  ...hostileMails,
  ...hostileWordFiles,
  ...hostilePdfs,
  ...hostileBytes,
];
