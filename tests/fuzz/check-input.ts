import { cleanArticle } from '../../lib/clean/clean-article.ts';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import type { Article } from '../../lib/model/article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { Unreadable } from '../../lib/model/unreadable.ts';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { parseUpload, requireText } from '../../lib/parse/index.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { readPdf } from '../../lib/parse/pdf/read-pdf.ts';
import type { Breach } from '../../lib/record/breach.ts';
import { verify } from '../../lib/record/verify.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { verifySource } from '../../lib/verify-source.ts';
import type { FuzzInput } from './fuzz-format.ts';

/** `parsed`: parsed and cleaned; `whole`: through all stages; `twice`: made again from its source. */
export type Depth = 'parsed' | 'whole' | 'twice';

/**
 * Reads an input.
 * @returns `read`, or the reason why it was not read
 * @throws Error where a rule is broken
 */
export async function checkInput(input: FuzzInput, depth: Depth): Promise<string> {
  const upload = await uploadOf(input);
  return depth === 'parsed' ? checkArticles(upload) : checkRecords(upload, depth === 'twice');
}

async function uploadOf({ key, bytes, contentType, contentEncoding, pdf }: FuzzInput): Promise<Upload> {
  const upload = { source: { ...fileSource(key, bytes.length), contentType, contentEncoding }, bytes };
  return pdf ? { ...upload, pdf } : await preparePdf(upload, (content) => readPdf(new Uint8Array(content)));
}

function codeOf(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

const checkArticles = ({ bytes, source, pdf }: Upload): string =>
  codeOf(() => {
    const decoded = decodeUpload(bytes ?? new Uint8Array(), source);
    let outcome = 'none';
    for (const { document } of parseUpload(decoded, pdf))
      outcome = codeOf(() => {
        checkArticle(cleanArticle(requireText(document, decoded.mediaType)));
        return 'read';
      });
    return outcome;
  });

const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

function checkArticle({ text, paragraphs, dateline, headline, authors, published, modified }: Article): void {
  if (text !== text.normalize('NFC')) throw new Error('The text is not NFC.');
  if (!text.isWellFormed()) throw new Error('The text has half a character.');
  let end = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start < end || paragraph.end <= paragraph.start) throw new Error('Paragraphs overlap.');
    if (text.slice(paragraph.start, paragraph.end).trim() === '') throw new Error('A paragraph is blank.');
    end = paragraph.end;
  }
  if (end !== text.length) throw new Error('The text does not end where its last paragraph does.');
  if (dateline && (dateline.start < 0 || dateline.end > text.length))
    throw new Error('The dateline is not in the text.');
  if (headline?.trim() === '' || authors.some((name) => name.trim() === ''))
    throw new Error('A headline or an author is blank.');
  for (const stated of [published, modified])
    if (stated !== undefined && !date.test(stated)) throw new Error(`${JSON.stringify(stated)} is no date.`);
}

/** Records of one upload that are made again: each time, all of it is parsed. */
const mostAgain = 3;

function checkRecords(upload: Upload, isTwice: boolean): string {
  let outcome = 'none';
  let again = isTwice ? mostAgain : 0;
  for (const record of summarizeAll(upload)) {
    const breaches = again-- > 0 ? [...verify(record), ...checkSource(record, upload)] : verify(record);
    const [breach] = breaches;
    if (breach) throw new Error(`${breach.path} ${breach.message}`);
    outcome = record.problem?.code ?? 'read';
  }
  if (outcome === 'none') throw new Error('There is no record.');
  return outcome;
}

const checkSource = (record: NewsSummaryRecord, { bytes, pdf }: Upload): readonly Breach[] =>
  verifySource(JSON.parse(JSON.stringify(record)) as NewsSummaryRecord, bytes, defaultOptions, pdf);
