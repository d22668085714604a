import type { Random } from '../../model/random.ts';
import { fill, makeParagraph, makeTitle, several } from '../fill.ts';
import { html, makeMarkup } from '../make-markup.ts';
import type { Shape } from './shape.ts';

const paragraphs = (random: Random, attributes = ''): string =>
  several(random, 1, 5, (each) => `<p${attributes}>${makeInline(each)}</p>`).join('\n');

const struck = [
  '<s>§x</s>',
  '<del>§x</del>',
  '<strike>§x</strike>',
  '<span style="text-decoration:line-through">§x</span>',
  '<span class="c7">§x</span>',
  '<ins>§x</ins>',
];

function makeInline(random: Random): string {
  const text = makeParagraph(random);
  if (random.chance(0.6)) return text;
  const [first = '', ...rest] = text.split(' ');
  const inside = random.chance(0.5)
    ? random.pick(struck)
    : random.pick([
        '<code>§x</code>',
        '<b>§x</b>',
        '<a href="#cmnt1">[a]</a>',
        '<sup><a href="#ftnt1">[1]</a></sup>',
        '<br><br>',
      ]);
  return `${first} ${fill(random, inside)}${rest.join(' ')}`;
}

const googleDocs = (random: Random): string =>
  `<html><head><style type="text/css">.c7{text-decoration:line-through}.c1{color:#000}</style><title>${makeTitle(random)}</title></head>` +
  `<body class="c2 doc-content"><p class="c3 title"><span class="c1">${makeTitle(random)}</span></p><p class="c4 subtitle"><span>${makeParagraph(random)}</span></p>` +
  `${paragraphs(random, ' class="c1"')}<hr><div><p class="c5"><a href="#cmnt_ref1">[a]</a><span>${makeParagraph(random)}</span></p></div>` +
  `<div><p><a href="#ftnt_ref1">[1]</a> ${makeParagraph(random)}</p></div></body></html>`;

const wordPage = (random: Random): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:a/></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>` +
  `<body lang=EN-GB><div class=WordSection1><p class=MsoTitle>${makeTitle(random)}<o:p></o:p></p><p class=MsoSubtitle>${makeParagraph(random)}</p>` +
  `${paragraphs(random, ' class=MsoNormal')}<p class=MsoNormal><a href="#_msocom_1">[ML1]</a></p><div class=MsoCommentText>${makeParagraph(random)}</div></div></body></html>`;

const dialogs = [
  '<div role="dialog" aria-modal="true">§</div>',
  '<div aria-hidden="true">§</div>',
  '<dialog open>§</dialog>',
  '<div class="cookie-consent modal">§</div>',
  '<div role="alertdialog" class="newsletter-popup">§</div>',
  '<section hidden>§</section>',
];
const dialogPage = (random: Random): string => {
  const dialog = random.pick(dialogs).replace('§', () => paragraphs(random) + paragraphs(random));
  const article = `<article><h1>${makeTitle(random)}</h1>${paragraphs(random)}</article>`;
  return `<!doctype html><html><body>${random.chance(0.5) ? dialog + article : article + dialog}${makeMarkup(random, html, 4)}</body></html>`;
};

const bylines = [
  '<p class="byline">By <a href="mailto:m@example.org">§n</a> <span>@mara</span></p>',
  '<div class="author"><span class="name">§n</span><span class="role">Harbour Correspondent</span></div>',
  '<p class="byline">§n<br>Example Courier</p>',
  '<span itemprop="author" itemscope><span itemprop="name">§n</span></span><span itemprop="author">§n</span>',
  '<address rel="author">§n, <em>Example Wire</em></address><time datetime="2026-03-04">§d</time>',
];
const bylinePage = (random: Random): string =>
  `<html><head><title>${makeTitle(random)} | Example Courier</title></head><body><h1>${makeTitle(random)}</h1>` +
  `${fill(random, several(random, 1, 3, (each) => each.pick(bylines)).join(''))}<p class="excerpt">${makeParagraph(random)}</p>${paragraphs(random)}</body></html>`;

const walls = [
  '<div class="paywall">Subscribe to continue reading</div>',
  '<p>This article is for subscribers. Already a member? <a href="/in">Log in</a></p>',
  '<aside class="piano-offer"><h2>Start your free trial</h2><p>Cancel anytime.</p></aside>',
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"articleBody":"The pier was"}</script>',
];
const wallPage = (random: Random): string =>
  `<html><body><article><h1>${makeTitle(random)}</h1>${paragraphs(random)}<p>The pier was then…</p>${several(random, 1, 2, (each) => each.pick(walls)).join('')}` +
  `<div class="gallery"><figure><figcaption>${makeParagraph(random)}</figcaption></figure></div><blockquote class="pullquote">${makeParagraph(random)}</blockquote>` +
  `</article></body></html>`;

const clip = [
  '---\ntitle: "§h"\nauthor:\n  - "[[§n]]"\npublished: §d\ntags:\n  - clippings\n---\n§t\n\n![[map.png]]\n\n~~§x~~ ==§x==\n',
];
const heads: readonly string[] = [
  ...clip,
  '+++\ntitle = "§h"\ndate = §d\nauthors = ["§n", "§x"]\n[params]\nname = \'\'\'§x\'\'\'\n+++\n\n§t\n\n{{< figure src="a.jpg" >}}\n',
  '{\n  "title": "Old pier",\n  "date": "2026-03-04",\n  "author": ["Mara Lindqvist"]\n}\n\n§t\n',
  '---\ntitle: >-\n  §h\n  §x\ndate: §d # printed\nauthor: {name: "§n"}\ndescription: |\n  §p\n...\n\n# §h\n\n§t\n',
  'Title: §h\n\nURL Source: https://example.org/pier\n\nPublished Time: §d\n\nMarkdown Content:\n[Home](/) [News](/news)\n\n# §h\n\n§t\n\n* [Next](/b)\n',
  '[Skip to content](#a)\n\n![Logo](a.png)\n\n# §h\n\nBy [§n](/mara)\n\n§t\n\n## Related\n\n* [§h](/c)\n* [§h](/d)\n',
];

export const pageShapes: readonly Shape[] = [
  { name: 'page of Google Docs', key: 'a.html', make: googleDocs },
  { name: 'page of Word', key: 'a.html', make: wordPage },
  { name: 'page with a dialog', key: 'a.html', make: dialogPage },
  { name: 'page with a byline', key: 'a.html', make: bylinePage },
  { name: 'page with a pay wall', key: 'a.html', make: wallPage },
  { name: 'Markdown with a head', key: 'a.md', make: (random) => fill(random, random.pick(heads)) },
];
