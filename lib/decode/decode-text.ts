import type { Note } from '../model/note.ts';
import type { UnicodeForm } from './detect-unicode-form.ts';
import { findDeclaredCharset } from './find-declared-charset.ts';
import { findMojibake } from './find-mojibake.ts';
import { guessCharset } from './guess-charset.ts';
import { readCharset, readUtf8 } from './read-charset.ts';

export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly notes: readonly Note[];
}

/**
 * Decodes by the first of: byte order mark or zero bytes, valid UTF-8, the declared charset, the guessed one.
 * Valid UTF-8 comes before the declaration since wrong declarations are common and valid UTF-8 by chance is not.
 */
export function decodeText(
  bytes: Uint8Array,
  form: UnicodeForm | undefined,
  contentType: string | undefined,
): DecodedText {
  const declared = findDeclaredCharset(bytes, contentType);
  const notes: Note[] = declared && !isKnown(declared) ? [unknownCharset(declared)] : [];
  const { text, charset } = form ? readForm(bytes, form) : readUnmarked(bytes, declared);
  const trouble = findMojibake(text);
  return { text, charset, notes: trouble ? [...notes, trouble] : notes };
}

interface Reading {
  readonly text: string;
  readonly charset: string;
}

function readForm(bytes: Uint8Array, { charset, markLength }: UnicodeForm): Reading {
  return { charset, text: readCharset(bytes.subarray(markLength), charset)?.text ?? '' };
}

function readUnmarked(bytes: Uint8Array, declared: string | undefined): Reading {
  return (
    readIso2022(bytes) ??
    readUtf8(bytes) ??
    readDeclared(bytes, declared) ??
    readCharset(bytes, guessCharset(bytes) ?? 'windows-1252') ??
    // The last resort never fails: every byte has a meaning in it.
    readCharset(bytes, 'windows-1252') ?? { text: '', charset: 'windows-1252' }
  );
}

/** ISO-2022-JP is ASCII with escape sequences, and would pass for UTF-8. */
function readIso2022(bytes: Uint8Array): Reading | undefined {
  const first = bytes.indexOf(0x1b);
  const isShift = first >= 0 && bytes[first + 1] === 0x24 && (bytes[first + 2] === 0x40 || bytes[first + 2] === 0x42);
  return isShift ? readCharset(bytes, 'iso-2022-jp') : undefined;
}

/** A declaration is believed unless hardly any byte beyond ASCII makes sense in it. */
function readDeclared(bytes: Uint8Array, declared: string | undefined): Reading | undefined {
  const reading = declared && readCharset(bytes, declared);
  if (!reading) return undefined;
  let replaced = 0;
  let beyondAscii = 0;
  for (let index = 0; index < reading.text.length; index++) {
    const code = reading.text.charCodeAt(index);
    if (code > 0x7f) beyondAscii++;
    if (code === 0xfffd) replaced++;
  }
  return replaced * 2 > beyondAscii || isForeign(reading, beyondAscii) ? undefined : reading;
}

/** Letters in a row that no language writes with Latin letters beyond ASCII alone. */
const foreignRow = /[^\0-\x7f]{4,}/g;

/**
 * Whether a text that is declared as Latin consists of another script: programs write that label on everything. In
 * Latin, letters beyond ASCII stand alone among others.
 */
function isForeign({ text, charset }: Reading, beyondAscii: number): boolean {
  if (charset !== 'windows-1252') return false;
  let inRows = 0;
  for (const [row] of text.matchAll(foreignRow)) inRows += row.length;
  return inRows > beyondAscii * 0.6;
}

const isKnown = (label: string): boolean => readCharset(new Uint8Array(), label) !== undefined;

const unknownCharset = (label: string): Note => ({
  rule: 'unknown-charset',
  message: `The declared charset "${label}" is not known: it was found out from the bytes.`,
});
