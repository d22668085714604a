/**
 * An element: its name, then its text or children. Undefined children, and those with undefined content, are left out.
 */
export type WrittenNode = readonly [name: string, content: XmlContent] | undefined;
export type XmlContent = string | number | boolean | undefined | readonly WrittenNode[];

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The document of an S3 response. */
export function writeXml(name: string, content: XmlContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${contentOf(content)}</${name}>`;
}

/** Like {@link writeXml}, but without the namespace, which S3's error documents lack. */
export function writeErrorXml(content: XmlContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${contentOf(content)}</Error>`;
}

function contentOf(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content !== 'object') return escapeXml(String(content));
  return content.map(elementOf).join('');
}

function elementOf(node: WrittenNode): string {
  if (node?.[1] === undefined) return '';
  return `<${node[0]}>${contentOf(node[1])}</${node[0]}>`;
}

// Control characters are escaped too: a parser would turn a bare carriage return into a line feed.
function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: S3 keys may hold any character
  return text.replace(/[&<>"\x00-\x1f]/g, (mark) => escapes[mark] ?? `&#x${mark.charCodeAt(0).toString(16)};`);
}
