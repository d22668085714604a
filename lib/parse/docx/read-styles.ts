import { phrases, words } from '../../model/words.ts';
import { scanWordPart } from './scan-word-part.ts';

/** What a paragraph is, by its style. */
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

/** Names of styles, in small letters. Word writes its own in English, whatever language it speaks. */
const names: readonly (readonly [StyleRole, readonly string[]])[] = [
  ['headline', words('headline titel title titolo titre título überschrift')],
  ['deck', words('deck sottotitolo sous-titre standfirst subtitle subtítulo untertitel')],
  ['heading', words('crosshead intertitre subhead subheading zwischentitel')],
  [
    'quotation',
    phrases(`
      block text
      intense quote
      quotation
      quotations
      quote
    `),
  ],
  ['caption', words('caption')],
  [
    'list-item',
    phrases(`
      list bullet
      list number
    `),
  ],
  [
    'preformatted',
    phrases(`
      code
      html preformatted
      plain code
      preformatted text
    `),
  ],
  [
    'contents',
    phrases(`
      contents heading
      table of figures
      toc heading
    `),
  ],
];

/** Names that a level follows: "Heading 1". */
const numberedNames: readonly (readonly [StyleRole, readonly string[]])[] = [
  ['heading', words('heading titolo titre título überschrift')],
  [
    'list-item',
    phrases(`
      list bullet
      list number
    `),
  ],
  ['contents', words('contents index toc')],
];

const roleOfName: ReadonlyMap<string, StyleRole> = mapNames(names);
const roleOfNumberedName: ReadonlyMap<string, StyleRole> = mapNames(numberedNames);

function mapNames(lists: readonly (readonly [StyleRole, readonly string[]])[]): ReadonlyMap<string, StyleRole> {
  return new Map(lists.flatMap(([role, list]) => list.map((name) => [name, role] as const)));
}

function roleOfStyle(name: string): StyleRole | undefined {
  const lower = name.toLowerCase();
  const unnumbered = lower.replace(/ ?\d$/, '');
  return roleOfName.get(lower) ?? (unnumbered === lower ? undefined : roleOfNumberedName.get(unnumbered));
}

/** Links of styles that build on each other: a circle would never end. */
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
    // Where a style is not listed, its id is read: the name without spaces.
    const name = style?.name ?? next.replace(/(?<=\p{Ll})(?=\d|\p{Lu})/gu, ' ');
    const role = roleOfStyle(name);
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
