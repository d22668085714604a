import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { scanXml } from '../html/scan-markup.ts';
import { decodeReferences } from '../xml/decode-references.ts';

/** What a scan of WordprocessingML tells, by local names: writers are free in their prefixes, and none uses others than these. */
export interface WordHandler {
  /** `inside` is the element around it. @returns false for what is not to be entered */
  open(name: string, attributes: ReadonlyMap<string, string>, inside: string | undefined): boolean;
  text(text: string, inside: string | undefined): void;
  close(name: string): void;
}

/** Drawings, charts and diagrams have paragraphs and texts of their own, under the same local names. */
const foreign = /^(?:a|c|dgm|pic|v|o|cx\d?):/;

/**
 * Reads a part of a DOCX from beginning to end, without a tree.
 * @throws {Unreadable} `too-complex` when it has more elements or levels than any document
 */
export function scanWordPart(xml: string, handler: WordHandler): void {
  const path: string[] = [];
  let attributes = new Map<string, string>();
  let pending: string | undefined;
  let skippedAt = Infinity;
  let elements = 0;
  // Attributes come after the name: an element opens when what follows them does.
  const flush = (): void => {
    if (pending === undefined) return;
    const name = pending;
    pending = undefined;
    if (path.length <= skippedAt && !handler.open(name, attributes, path.at(-2))) skippedAt = path.length - 1;
  };
  scanXml(xml, {
    open(written) {
      flush();
      if (++elements > limits.docxElements || path.length >= limits.docxDepth) throw tooComplex();
      const name = foreign.test(written) ? '' : written.slice(written.indexOf(':') + 1);
      path.push(name);
      attributes = new Map();
      if (path.length <= skippedAt) pending = name;
    },
    attribute(name, value) {
      if (pending !== undefined && attributes.size < limits.attributesOfElement)
        attributes.set(name.slice(name.indexOf(':') + 1), decodeReferences(value.slice(0, limits.attributeCharacters)));
    },
    text(text, isLiteral) {
      flush();
      if (path.length <= skippedAt) handler.text(isLiteral ? text : decodeReferences(text), path.at(-1));
    },
    close() {
      flush();
      const name = path.pop();
      if (path.length > skippedAt) return;
      if (path.length === skippedAt) skippedAt = Infinity;
      else if (name !== undefined) handler.close(name);
    },
  });
}

const tooComplex = (): Unreadable =>
  new Unreadable(
    'too-complex',
    `The DOCX has more than ${limits.docxElements} elements or ${limits.docxDepth} levels; no article has.`,
  );
