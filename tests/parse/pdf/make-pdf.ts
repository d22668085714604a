/** A line of a page: where, in which size, and what. Points from the lower left corner of a page of 600 by 800. */
export type Placed = readonly [x: number, y: number, size: number, text: string];

/** Puts objects together to a file, with the table of where they are. */
export function assemblePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export const stream = (content: string, facts = ''): string =>
  `<</Length ${content.length}${facts}>>\nstream\n${content}\nendstream`;

const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const drawn = ([x, y, size, text]: Placed): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj ET`;

/** A PDF whose pages have these lines, in Helvetica. @param info members of its information dictionary, such as `/Title(A b)` */
export function makePdf(pages: readonly (readonly Placed[])[], info = ''): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  return assemblePdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      `<<${info}>>`,
      ...pages.flatMap((lines, index) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + index * 2 + 1} 0 R>>`,
        stream(lines.map(drawn).join('\n')),
      ]),
    ],
    '/Info 4 0 R',
  );
}

/** Lines from the top, one below the other. */
export const column = (x: number, top: number, lines: readonly string[], size = 10): readonly Placed[] =>
  lines.map((text, index) => [x, top - index * size * 1.2, size, text] as const);
