/** A piece of an SVG document. */
export type Svg = string & { readonly svg?: never };

type Attributes = Readonly<Record<string, string | number>>;

/** Attribute names are written as they are. Their values and texts are escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarks(textOf(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** One line of text. The given attributes override its colour, size and anchor. */
export function text(content: string, x: number, y: number, attributes: Attributes = {}): Svg {
  const all = { x, y, fill: colours.ink, 'font-size': 12, ...attributes };
  return element('text', all, escapeMarks(content));
}

/** A document of this size with a background of its own, so that it can be read on light and dark pages. */
export function svgDocument(width: number, height: number, title: string, ...children: readonly Svg[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': 'system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif',
  };
  const card = { width, height, rx: 8, fill: colours.card, stroke: colours.line };
  const document = element(
    'svg',
    attributes,
    element('title', {}, escapeMarks(title)),
    element('rect', card),
    ...children,
  );
  return `${document.replaceAll('><', '>\n<')}\n`;
}

/** Colours that can be told apart with any colour vision: Okabe and Ito, Color Universal Design, 2008. */
export const colours = {
  card: '#ffffff',
  ink: '#24292f',
  faint: '#57606a',
  line: '#d0d7de',
  series: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#999999'],
} as const;

export const colourOf = (index: number): string => colours.series[index % colours.series.length] ?? colours.ink;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeMarks = (value: string): string => value.replace(/[&<>"]/g, (mark) => references[mark] ?? mark);

const textOf = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toFixed(2))) : value;
