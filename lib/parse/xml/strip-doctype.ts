/**
 * Takes the document type declaration out, with all that it declares. Entities are never expanded, and some parsers
 * leak the inner part of the declaration as text.
 */
export function stripDoctype(xml: string): string {
  const start = findMarkup(xml);
  if (!/^<!doctype\b/i.test(xml.slice(start, start + 20))) return xml;
  return xml.slice(0, start) + xml.slice(endOfDeclaration(xml, start + 9));
}

/** Where the first tag or declaration begins, after comments and instructions; the end when there is none. */
function findMarkup(xml: string): number {
  let index = xml.indexOf('<');
  while (index >= 0) {
    if (xml.startsWith('<!--', index)) index = skipTo(xml, '-->', index + 4);
    else if (xml.startsWith('<?', index)) index = skipTo(xml, '?>', index + 2);
    else return index;
    index = xml.indexOf('<', index);
  }
  return xml.length;
}

/** The position after the first `>` outside quotation marks, comments and brackets; the end when there is none. */
function endOfDeclaration(xml: string, from: number): number {
  let brackets = 0;
  for (let index = from; index < xml.length; index++) {
    const character = xml[index];
    if (character === '"' || character === "'") index = skipTo(xml, character, index + 1);
    else if (character === '<' && xml.startsWith('<!--', index)) index = skipTo(xml, '-->', index + 4) + 2;
    else if (character === '[') brackets++;
    else if (character === ']') brackets--;
    else if (character === '>' && brackets <= 0) return index + 1;
  }
  return xml.length;
}

function skipTo(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found;
}
