import { S3Error } from './s3-error.ts';

/** An element of a request's XML document. */
export interface ReadElement {
  readonly name: string;
  readonly children: ReadElement[];
  /** Its own text, with entities resolved. */
  text: string;
}

const maximumBytes = 4 * 1024 * 1024;
const maximumDepth = 16;
const pattern = /<\?[^>]*>|<(\/?)([A-Za-z][\w.-]*)([^<>]*)>|([^<]+)|</g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the small documents that S3 clients send: elements and text only, no DTD, no CDATA.
 * @throws S3Error MalformedXML for anything else
 */
export function readXml(body: Buffer): ReadElement {
  if (body.length > maximumBytes) throw malformed();
  const top: ReadElement = { name: '', children: [], text: '' };
  const open = [top];
  for (const [whole, close, name, attributes, text] of body.toString('utf8').matchAll(pattern)) {
    const parent = open.at(-1);
    if (parent === undefined) throw malformed();
    if (text !== undefined) parent.text += decodeEntities(text);
    else if (name !== undefined) step(open, parent, name, close === '/', attributes?.endsWith('/') ?? false);
    else if (whole === '<') throw malformed();
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined || top.children.length !== 1) throw malformed();
  return root;
}

function step(open: ReadElement[], parent: ReadElement, name: string, closes: boolean, empty: boolean): void {
  if (closes) {
    if (open.length < 2 || parent.name !== name) throw malformed();
    open.pop();
    return;
  }
  const element = { name, children: [], text: '' };
  parent.children.push(element);
  if (!empty) open.push(element);
  if (open.length > maximumDepth) throw malformed();
}

/** The text of the first child of this name. */
export function childText(element: ReadElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity] ?? whole;
    const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    if (!(code <= 0x10ffff)) throw malformed();
    return String.fromCodePoint(code);
  });
}

function malformed(): S3Error {
  return new S3Error(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our schema.',
  );
}
