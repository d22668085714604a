import { S3Error } from './s3-error.ts';

/** An element of a request's XML document. */
export interface ReadElement {
  readonly name: string;
  readonly children: ReadElement[];
  /** Its own text, with entities resolved. */
  text: string;
}

/** The longest document that is read, in bytes. */
export const maximumDocumentBytes = 4 * 1024 * 1024;

const maximumDepth = 16;
/** What stands between `<` and `>`. No letter of a name follows the name, so there is only one way to match. */
const tagPattern = /^(\/?)([A-Za-z][\w.-]*)(?![\w.-])([^<]*)$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the small documents that S3 clients send: elements and text only, no DTD, no CDATA.
 * @throws S3Error MalformedXML for anything else
 */
export function readXml(body: Buffer): ReadElement {
  if (body.length > maximumDocumentBytes) throw malformed();
  const top: ReadElement = { name: '', children: [], text: '' };
  const open = [top];
  const document = body.toString('utf8');
  for (let position = 0; position < document.length; ) {
    const parent = open.at(-1);
    if (parent === undefined) throw malformed();
    const isTag = document[position] === '<';
    const end = isTag ? document.indexOf('>', position) : endOfText(document, position);
    if (end < 0) throw malformed();
    if (isTag) readTag(document.slice(position + 1, end), open, parent);
    else parent.text += decodeEntities(document.slice(position, end));
    position = isTag ? end + 1 : end;
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined || top.children.length !== 1) throw malformed();
  return root;
}

function endOfText(document: string, position: number): number {
  const end = document.indexOf('<', position);
  return end < 0 ? document.length : end;
}

function readTag(tag: string, open: ReadElement[], parent: ReadElement): void {
  if (tag.startsWith('?')) return;
  const [, close, name, attributes = ''] = tagPattern.exec(tag) ?? [];
  if (name === undefined) throw malformed();
  step(open, parent, name, close === '/', attributes.endsWith('/'));
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
    const character = String.fromCodePoint(code);
    if (!character.isWellFormed()) throw malformed();
    return character;
  });
}

function malformed(): S3Error {
  return new S3Error(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our schema.',
  );
}
