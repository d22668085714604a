import { scanWordPart } from './scan-word-part.ts';

/** What a paragraph's style makes of it. */
export type StyleRole =
  | 'headline'
  | 'deck'
  | 'heading'
  | 'quotation'
  | 'caption'
  | 'list-item'
  | 'preformatted'
  | 'contents';

interface Style {
  name: string;
  basedOn: string | undefined;
  isOutlined: boolean;
  isListed: boolean;
}

/** By the styles' own names, which Word writes in English whatever language it speaks. In order: the first that fits counts. */
const roles: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:title|headline|titel|titre|título|titolo|überschrift)$/iu, 'headline'],
  [/^(?:subtitle|standfirst|deck|untertitel|sous-titre|subtítulo|sottotitolo)$/iu, 'deck'],
  [/^(?:heading|überschrift|titre|título|titolo) ?[1-9]$/iu, 'heading'],
  [/^(?:subhead(?:ing)?|crosshead|zwischentitel|intertitre)$/iu, 'heading'],
  [/^(?:intense )?quote$|^quotations?$|^block text$/iu, 'quotation'],
  [/^caption$/iu, 'caption'],
  [/^list (?:bullet|number)(?: \d)?$/iu, 'list-item'],
  [/^(?:html preformatted|plain code|code|preformatted text)$/iu, 'preformatted'],
  [/^(?:toc \d|toc heading|contents \d|contents heading|table of figures|index \d)$/iu, 'contents'],
];

/** Styles build on each other; a circle would never end. */
const longestChain = 12;

/** The role of each style by its id; undefined for body text. */
export function readStyles(xml: string | undefined): (id: string | undefined) => StyleRole | undefined {
  const styles = xml === undefined ? new Map<string, Style>() : scanStyles(xml);
  const known = new Map<string, StyleRole | undefined>();
  return (id) => {
    if (id === undefined) return undefined;
    if (!known.has(id)) known.set(id, roleOf(id, styles));
    return known.get(id);
  };
}

function roleOf(id: string, styles: ReadonlyMap<string, Style>): StyleRole | undefined {
  let next: string | undefined = id;
  for (let link = 0; next !== undefined && link < longestChain; link++) {
    const style: Style | undefined = styles.get(next);
    // A document without styles, or one that lacks this one: ids are the names without spaces.
    const name = style?.name ?? next.replace(/(?<=\p{Ll})(?=\d|\p{Lu})/gu, ' ');
    const role = roles.find(([pattern]) => pattern.test(name))?.[1];
    if (role) return role;
    if (style?.isOutlined) return 'heading';
    if (style?.isListed) return 'list-item';
    next = style?.basedOn;
  }
  return undefined;
}

function scanStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  scanWordPart(xml, {
    open(name, attributes, inside) {
      const value = attributes.get('val');
      if (name === 'style') {
        style = { name: '', basedOn: undefined, isOutlined: false, isListed: false };
        styles.set(attributes.get('styleId') ?? '', style);
      } else if (!style) return true;
      else if (name === 'name' && inside === 'style') style.name = value ?? '';
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'outlineLvl') style.isOutlined = Number(value) < 9;
      else if (name === 'numId') style.isListed = value !== '0';
      return true;
    },
    text: () => undefined,
    close(name) {
      if (name === 'style') style = undefined;
    },
  });
  return styles;
}
