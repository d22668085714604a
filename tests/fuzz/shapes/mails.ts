import type { Random } from '../../model/random.ts';
import { makeDocx, paragraph } from '../../parse/docx/make-docx.ts';
import { fill, makeDay, makeName, makeParagraph, makeParagraphs, makeTitle, several } from '../fill.ts';
import { html, makeMarkup } from '../make-markup.ts';
import type { Shape } from './shape.ts';

const head = (random: Random): string =>
  `From: ${random.pick(['"Example Courier" <news@example.org>', 'Mara Lindqvist <m@example.org>'])}\nTo: desk@example.org\n` +
  `Subject: ${makeTitle(random)}\nDate: ${random.chance(0.6) ? 'Wed, 4 Mar 2026 06:12:09 +0100' : makeDay(random)}\nMIME-Version: 1.0\n`;

const furniture: readonly string[] = [
  'View this post on the web at https://example.org/p/pier',
  'Forwarded this email? Subscribe here for more',
  'READ IN APP',
  'View this email in your browser',
  'Unsubscribe https://example.org/u',
  'You are receiving this email because you opted in at our website.',
  'Update your preferences or unsubscribe',
  '© 2026 Example Courier, 1 Harbour Road, Port Maren. Powered by Ghost',
  'Share this post\n\nLike\n\nComment\n\nRestack',
  'Upgrade to paid',
  'Was this email forwarded to you? Sign up here.',
];

const newsletterText = (random: Random): string =>
  `${head(random)}Content-Type: text/plain; charset=utf-8\n\n` +
  [
    ...several(random, 1, 3, (each) => each.pick(furniture)),
    makeParagraphs(random),
    ...several(random, 1, 4, (each) => each.pick(furniture)),
  ].join('\n\n');

const newsletterPage = (random: Random): string =>
  `${head(random)}Content-Type: text/html; charset=utf-8\n\n<html><body><table role="presentation"><tr><td>` +
  several(random, 1, 3, (each) => `<p>${each.pick(furniture)}</p>`).join('') +
  `<h1>${makeTitle(random)}</h1>${several(random, 1, 4, (each) => `<p>${makeParagraph(each)}</p>`).join('')}` +
  `<a class="button" href="https://example.org">Read online</a></td></tr></table>${several(random, 1, 3, (each) => `<div>${each.pick(furniture)}</div>`).join('')}</body></html>`;

const digest = (random: Random): string =>
  `${head(random)}Content-Type: text/html\n\n<html><body>` +
  several(
    random,
    2,
    6,
    (each) => `<h2>${makeTitle(each)}</h2><p>${makeParagraph(each)}</p><p><a href="/a">Read more</a></p>`,
  ).join('') +
  '</body></html>';

const textDigest = (random: Random): string =>
  `${head(random)}Content-Type: text/plain\n\n` +
  several(
    random,
    2,
    6,
    (each) => `${makeTitle(each).toUpperCase()}\n\n${makeParagraph(each)}\n\nRead more\nhttps://example.org/a`,
  ).join('\n\n---\n\n');

const savedPage = (random: Random): string =>
  `From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/pier\nSubject: ${makeTitle(random)}\nDate: Wed, 4 Mar 2026 06:12:09 -0000\n` +
  'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="b--b"\n\n\n--b--b\nContent-Type: text/html\n' +
  'Content-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/pier\n\n' +
  `<!DOCTYPE html><html><head><title>${makeTitle(random)}</title></head><body><article><h1>${makeTitle(random)}</h1>${several(random, 1, 4, (each) => `<p>${makeParagraph(each)}</p>`).join('')}` +
  `${makeMarkup(random, html, 5)}</article></body></html>\n\n--b--b\nContent-Type: text/css\n\np{color:red}\n\n--b--b--\n`;

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n');

interface Attachment {
  readonly name: string;
  readonly make: (random: Random) => string;
}
const attachments: readonly Attachment[] = [
  {
    name: 'release.docx',
    make: (random) =>
      base64(makeDocx({ body: paragraph(makeTitle(random), 'Title') + paragraph(makeParagraph(random)) })),
  },
  {
    name: 'release.html',
    make: (random) => base64(Buffer.from(`<h1>${makeTitle(random)}</h1><p>${makeParagraph(random)}</p>`)),
  },
  { name: 'release.txt', make: (random) => base64(Buffer.from(makeParagraphs(random))) },
  { name: 'release.pdf', make: () => base64(Buffer.from('%PDF-1.4')) },
  { name: 'photo.jpg', make: () => 'AAAA' },
];

function attached(random: Random): string {
  const cover = random.chance(0.6)
    ? 'Please find our press release attached.\n\nBest regards\n'
    : makeParagraphs(random);
  const parts = several(random, 1, 3, (each) => {
    const { name, make } = each.pick(attachments);
    return `--b\nContent-Type: application/octet-stream; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${make(each)}\n`;
  });
  return `${head(random)}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${cover}\n${parts.join('')}--b--\n`;
}

const forwarded = (random: Random): string =>
  fill(
    random,
    `${head(random)}Content-Type: text/plain\n\nFYI\n\n---------- Forwarded message ---------\nFrom: ${makeName(random)}\nDate: §d\nSubject: §h\nTo: desk@example.org\n\n§t\n\nOn §d, §n wrote:\n> §p\n> §p\n`,
  );

export const mailShapes: readonly Shape[] = [
  { name: 'newsletter as text', key: 'a.eml', make: newsletterText },
  { name: 'newsletter as a page', key: 'a.eml', make: newsletterPage },
  { name: 'digest', key: 'a.eml', make: (random) => (random.chance(0.5) ? digest(random) : textDigest(random)) },
  { name: 'saved page, MHT', key: 'a.mht', make: savedPage },
  { name: 'message with attachments', key: 'a.eml', make: attached },
  { name: 'forwarded message', key: 'a.eml', make: forwarded },
];
