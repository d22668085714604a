import { strToU8, zipSync } from 'fflate';
import type { PdfPage, PdfText } from '../../lib/model/pdf-text.ts';
import type { Random } from '../model/random.ts';
import { makeDocx } from '../parse/docx/make-docx.ts';
import { assemblePdf, makePdf, type Placed, stream } from '../parse/pdf/make-pdf.ts';
import { makeMarkup, styles, word } from './make-markup.ts';
import { makePhrase, makeText } from './make-text.ts';

export function makeWordFile(random: Random): Uint8Array {
  const body = makeMarkup(random, word) + paragraphs(random);
  if (random.chance(0.05))
    return zipSync(
      { [random.pick(['word/document.xml', '/word/document2.xml', 'a', ''])]: strToU8(body) },
      { level: 0 },
    );
  return makeDocx({
    body,
    ...(random.chance(0.3) ? { styles: makeMarkup(random, styles) } : {}),
    ...(random.chance(0.2) ? { footnotes: `<w:footnote>${makeMarkup(random, word)}</w:footnote>` } : {}),
    ...(random.chance(0.3)
      ? {
          properties: `<dc:title>${makePhrase(random)}</dc:title><dc:creator>${makePhrase(random)}</dc:creator><dcterms:created>${makePhrase(random)}</dcterms:created>`,
        }
      : {}),
  });
}

function paragraphs(random: Random): string {
  let body = '';
  for (let count = random.below(4); count > 0; count--)
    body += `<w:p><w:r><w:t>${makeText(random, 3)}</w:t></w:r></w:p>`;
  return body;
}

const facts: readonly string[] = [
  '/Title(Pier closes)',
  '/Author(Mara Lindqvist)',
  "/CreationDate(D:20260304061209+01'00')",
  '/ModDate(x)',
  '/Title<FEFF00E9>',
  '/Title 1 0 R',
];

export function makePdfFile(random: Random): Uint8Array {
  if (random.chance(0.2)) return makeObjects(random);
  const pages = Array.from({ length: 1 + random.below(2) }, () =>
    Array.from(
      { length: random.below(12) },
      (): Placed => [random.below(600), random.below(800), random.pick([8, 10, 10, 12, 30]), makePhrase(random)],
    ),
  );
  return makePdf(pages, random.pick(facts));
}

const objects: readonly string[] = [
  ...[
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Pages/Count 9/Kids[2 0 R]>>',
    '<</Type/Pages/Kids[]>>',
    '[1 0 R 2 0 R]',
    'null',
    '(a',
    '<<',
    '>>',
  ],
  ...[
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>',
  ],
  ...[
    '<</Type/Page/MediaBox[0 0 0 0]/Contents[4 0 R 4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]>>',
  ],
];
const operators: readonly string[] = [
  'BT /F1 10 Tf 1 0 0 1 50 700 Tm (Pier closes) Tj ET',
  'q',
  'Q',
  '/X Do',
  '0 0 0 0 0 0 cm',
  '[(a) -999 (b)] TJ',
  'BI ID EI',
  'T*',
  '1e99 Tc',
  '(',
  '<<',
  '[[',
];

function makeObjects(random: Random): Uint8Array {
  const content = Array.from({ length: random.below(12) }, () => random.pick(operators)).join('\n');
  const rest = Array.from({ length: 4 }, () =>
    random.chance(0.3)
      ? stream(content, random.pick(['', '/Filter/FlateDecode', '/Type/XObject/Subtype/Form/BBox[0 0 1 1]']))
      : random.pick(objects),
  );
  return assemblePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    random.pick(objects),
    random.chance(0.7) ? (objects[8] ?? '') : random.pick(objects),
    stream(content),
    ...rest,
  ]);
}

const numbers: readonly number[] = [0, -1, 10, 12, 50, 300, 1e9, -1e9, Number.NaN, Infinity];

/** Pages as pdf.js may give them: letters anywhere, of any size. */
export function makePdfText(random: Random): PdfText {
  const length = (): number => (random.chance(0.05) ? random.pick(numbers) : random.below(600));
  const pages = Array.from({ length: random.below(5) }, (): PdfPage => {
    const size = random.pick([8, 10, 10, 12]);
    const left = random.below(300);
    let y = 780;
    const pieces = Array.from({ length: random.below(30) }, () => {
      if (random.chance(0.7)) y -= size * random.pick([1, 1.2, 1.2, 2]);
      return {
        text: makePhrase(random),
        x: random.chance(0.7) ? left : length(),
        y: random.chance(0.9) ? y : length(),
        width: random.chance(0.8) ? 100 + random.below(200) : length(),
        size: random.chance(0.85) ? size : random.pick([0, 5, 18, 30, ...numbers]),
      };
    });
    return { width: random.chance(0.9) ? 600 : length(), height: random.chance(0.9) ? 800 : length(), pieces };
  });
  const stated = (): string | undefined => (random.chance(0.5) ? undefined : makePhrase(random));
  return {
    title: stated(),
    author: stated(),
    created: random.pick([undefined, "D:20260304061209+01'00'", 'D:9', 'x']),
    modified: stated(),
    language: stated(),
    pages,
    isCut: random.chance(0.1),
  };
}
