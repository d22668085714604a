/** Pieces of text that a page must show and never run, load or obey. */
const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' onfocus=alert(4) autofocus='",
  '</title><svg onload=alert(5)>',
  '</style><link rel=stylesheet href=http://127.0.0.1:9/x.css>',
  '<!-- <b>',
  ']]><iframe src=http://127.0.0.1:9/></iframe>',
  '</bdi></a></li><form action=http://127.0.0.1:9/><input>',
  '&lt;b&gt; &amp;lt; &#60;script&#62;',
  'javascript:alert(6)',
  '\u202egnp.exe\u202c \u2066abc\u2069 \u2067def',
  '\u202e\u202e\u202e',
  '{{constructor.constructor("alert(7)")()}}',
  '<base href=http://127.0.0.1:9/><meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>',
] as const;

const sayings = [
  (name: string, attack: string) => `"We counted ${attack} twice on Monday," said ${name}, the harbour master of Tarn.`,
  (name: string, attack: string) => `${name} paid $${attack.length},000 for ${attack} on 4 May 2026.`,
  (name: string, attack: string) => `According to ${name} ${attack}, 40 percent of the boats in Tarn Bay stayed away.`,
  (_: string, attack: string) => `The council of Tarn said that ${attack} would cost 3 million euros by Friday.`,
] as const;

export interface HostileArticle {
  readonly name: string;
  readonly key: string;
  readonly json: string;
}

/** Articles in JSON that put an attack wherever a page shows a text: headline, deck, author, place, key, body, address. */
export function makeHostileArticles(count: number): HostileArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const attack = attacks[index % attacks.length] ?? '';
    const other = attacks[(index * 7 + 3) % attacks.length] ?? '';
    const name = `Ann${attack.replace(/\s/g, '')} Lee`;
    const sentences = Array.from({ length: 12 }, (_, at) =>
      (sayings[(at + index) % sayings.length] ?? sayings[0])(at % 2 ? 'Ann Lee' : name, at % 3 ? attack : other),
    );
    const article = {
      headline: `Harbour of Tarn ${attack} closes for ${index + 2} days`,
      description: `${other} The ferry stays in port.`,
      author: `Jo ${attack} Marsh`,
      language: index % 5 === 0 ? `en"${attack}` : 'en',
      url: `https://example.org/${encodeURIComponent(attack)}`,
      datePublished: '2026-05-05T10:00:00Z',
      articleBody: [0, 3, 6, 9].map((at) => sentences.slice(at, at + 3).join(' ')).join('\n\n'),
    };
    return { name: `${index}: ${attack}`, key: `uploads/${attack}/${index}.json`, json: JSON.stringify(article) };
  });
}
