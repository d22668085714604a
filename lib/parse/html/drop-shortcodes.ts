/** Codes whose content is a picture, a player or a link to one. */
const media = /\[(caption|embed|audio|video|playlist|gallery|youtube)\b[^[\]]{0,500}\][^[\]]{0,2000}\[\/\1\]/gi;
/** A code with a value: `[gallery ids="1,2"]`, also with its quotation marks made typographic or escaped. */
const withValue =
  /\[\/?[a-z][\w-]{0,40}\s[^[\]]{0,200}?[a-z][\w-]{0,40}=(?:["'“”″‘’]|&(?:#\d{2,5}|quot);)[^[\]]{0,500}\]/gi;
const closing = /\[\/([a-z][\w-]{0,40})\]/gi;
/** In Hugo and Jekyll: `{{< figure src="x.jpg" >}}`, `{% include x.html %}`. */
const templates = /\{\{[<%][^{}]{0,500}[%>]\}\}|\{%[^{}]{0,500}%\}/g;

/**
 * A text of a publishing system without the codes that the system would replace. What stands between two codes stays,
 * such as the text of a column. Words in brackets that no code closes stay, too: "[sic]".
 */
export function dropShortcodes(text: string): string {
  const plain = /\{[{%]/.test(text) ? text.replace(templates, '') : text;
  if (!/\[\/?[a-z]/i.test(plain)) return plain;
  const rest = plain.replace(media, '').replace(withValue, '');
  const names = new Set([...rest.matchAll(closing)].map(([, name = '']) => name.toLowerCase()));
  if (names.size === 0) return rest;
  return rest.replace(/\[\/?([a-z][\w-]{0,40})\]/gi, (code, name: string) =>
    names.has(name.toLowerCase()) ? '' : code,
  );
}
