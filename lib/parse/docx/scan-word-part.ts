import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { scanXml } from '../html/scan-markup.ts';
import { decodeReferences } from '../xml/decode-references.ts';

/** What a scan of WordprocessingML reports, by local names: writers choose their own prefixes. */
export interface WordHandler {
  /** `inside` is the element around it. @returns false for an element that is to be skipped */
  open(name: string, attributes: ReadonlyMap<string, string>, inside: string | undefined): boolean;
  text(text: string, inside: string | undefined): void;
  close(name: string): void;
}

/** Prefixes of drawings, charts and diagrams, whose paragraphs and texts have the same local names. */
const foreign = /^(?:a|c|dgm|pic|v|o|cx\d?):/;

/**
 * Reads a part of a DOCX from beginning to end, without a tree.
 * @throws {Unreadable} `too-complex` for more elements or levels than any document has
 */
export function scanWordPart(xml: string, handler: WordHandler): void {
  const path: string[] = [];
  let attributes = new Map<string, string>();
  let pending: string | undefined;
  let skippedAt = Infinity;
  let elements = 0;
  // Attributes come after the name, so an element is reported when the next thing begins.
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
