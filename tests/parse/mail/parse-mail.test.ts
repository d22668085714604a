import { expect, test } from 'vitest';
import { parseMail } from '../../../lib/parse/mail/parse-mail.ts';

const lede =
  'The pilots of Port Maren went back to work on Monday after a strike of nine days, the harbour board said.';
const second =
  'Forty ships had waited outside the port, some of them since the first day, and the last came in at night.';
const third =
  'The board pays four percent more from June, and the pilots have promised not to strike again before 2028.';
const head =
  'From: Mara Lindqvist <mara@example.org>\nSubject: Pilots return\nDate: Wed, 4 Mar 2026 06:12:09 +0100\nMIME-Version: 1.0\n';
const parts = (type: string, ...inner: readonly string[]): string =>
  `Content-Type: multipart/${type}; boundary="b;1"\n\nA message in parts.\n${inner.map((part) => `--b;1\n${part}\n`).join('')}--b;1--\nbehind\n`;
const plain = (text: string): string => `Content-Type: text/plain; charset=utf-8\n\n${text}`;
const html = (text: string): string => `Content-Type: text/html; charset=utf-8\n\n${text}`;
const read = (mail: string, encoding: 'utf8' | 'latin1' = 'utf8') => parseMail(Buffer.from(mail, encoding));
const wrapped = (text: string): string => text.replace(/(.{1,60}) /g, '$1\n');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const bodies: readonly { name: string; mail: string; encoding?: 'latin1'; expected: readonly string[] }[] = [
  { name: 'a plain message', mail: `${head}\n${lede}\n\n${second}\n`, expected: [lede, second] },
  {
    name: 'line breaks as mail has them',
    mail: `${head}\n${lede}\n\n${second}\n`.replaceAll('\n', '\r\n'),
    expected: [lede, second],
  },
  {
    name: 'a line of a mailbox before the header',
    mail: `From mara@example.org Wed Mar  4 06:12:09 2026\n${head}\n${lede}`,
    expected: [lede],
  },
  {
    name: 'of two alternatives the one that says what paragraphs are',
    mail: head + parts('alternative', plain(wrapped(lede)), html(`<p>${lede}</p><p>${second}</p>`)),
    expected: [lede, second],
  },
  {
    name: 'the plain alternative, when the other is a picture',
    mail:
      head + parts('alternative', plain(lede), html('<style>p { color: red }</style><p><img src="cid:1">&nbsp;</p>')),
    expected: [lede],
  },
  {
    name: 'no attachments, however they are named',
    mail:
      head +
      parts(
        'mixed',
        plain(lede),
        `Content-Disposition: attachment\n${plain('No.')}`,
        `Content-Disposition: inline; filename="a.txt"\n${plain('No.')}`,
        'Content-Type: image/png\n\nNo.',
      ),
    expected: [lede],
  },
  {
    name: 'a message that is cut off',
    mail: (head + parts('mixed', plain(`${lede}\n\n${second}`))).split('--b;1--')[0] ?? '',
    expected: [lede, second],
  },
  { name: 'base64', mail: `${head}Content-Transfer-Encoding: base64\n\n${base64(lede)}`, expected: [lede] },
  {
    name: 'quoted-printable, with lines that go on',
    mail: `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\nThe caf=C3=A9 on the pi=\ner stayed shut =3D closed.`,
    expected: ['The café on the pier stayed shut = closed.'],
  },
  {
    name: 'the declared charset of a part',
    mail: `${head}Content-Type: text/plain; charset=iso-8859-1\n\nCaf\xe9 on the pier.`,
    encoding: 'latin1',
    expected: ['Café on the pier.'],
  },
  {
    name: 'flowed lines',
    mail: `${head}Content-Type: text/plain; format=flowed; delsp=yes\n\nThe pilots of Port  \nMaren went back.\nThe end.`,
    expected: ['The pilots of Port Maren went back.', 'The end.'],
  },
  { name: 'no signature', mail: `${head}\n${lede}\n\n-- \nMara Lindqvist\nHarbour Courier\n`, expected: [lede] },
  {
    name: 'no answered message below',
    mail: `${head}\n${lede}\n\nOn Tue, 3 Mar 2026 at 09:00, Owen Pryce <owen@example.org> wrote:\n> When is it due?\n> Owen\n`,
    expected: [lede],
  },
  {
    name: 'answers between quoted lines',
    mail: `${head}\nOwen Pryce wrote:\n> Is it over?\n\n${lede}\n\n> And the ships?\n\n${second}`,
    expected: [lede, second],
  },
  {
    name: 'no answered message in HTML',
    mail:
      head +
      html(
        `<div>${lede}</div><div>On 3 March 2026 Owen Pryce wrote:<br></div><blockquote type="cite"><p>When is it due?</p></blockquote>`,
      ),
    expected: [lede],
  },
  {
    name: 'no older message below its header',
    mail: `${head}\n${lede}\n\n-----Original Message-----\nFrom: Owen Pryce\nSent: Tuesday\nSubject: Pilots\n\nWhen is it due?\n`,
    expected: [lede],
  },
  {
    name: 'a sentence that ends in "wrote:" among others',
    mail: `${head}\n${lede}\n\n${second}`,
    expected: [lede, second],
  },
  {
    name: 'a report of what could not be delivered, without what it is about',
    mail: head + parts('report', plain(lede), `Content-Type: message/rfc822\n\n${head}\n${second}`),
    expected: [lede],
  },
];

test.for(bodies)('the text: $name', ({ mail, encoding, expected }) => {
  expect(read(mail, encoding).blocks.map(({ text }) => text.trim())).toEqual(expected);
});

const facts: readonly { name: string; mail: string; expected: object }[] = [
  {
    name: 'subject, sender and date',
    mail: `${head}\n${lede}`,
    expected: {
      headline: 'Pilots return',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09+01:00',
      notes: [],
    },
  },
  { name: 'a byline rather than the sender', mail: `${head}\nBy Owen Pryce\n\n${lede}`, expected: { authors: [] } },
  {
    name: 'an office is no author',
    mail: `From: Harbour Board Press Office <a@example.org>\nSubject: x y\n\n${lede}`,
    expected: { authors: [], publisher: 'Harbour Board Press Office' },
  },
  {
    name: 'an address is no name',
    mail: `From: owen.pryce@example.org\nSubject: x y\n\n${lede}`,
    expected: { authors: [], publisher: undefined },
  },
  {
    name: 'a name behind the address',
    mail: `From: owen@example.org (Owen Pryce)\nSubject: x y\n\n${lede}`,
    expected: { authors: ['Owen Pryce'] },
  },
  {
    name: 'a family name first',
    mail: `From: "Pryce, Owen" <owen@example.org>\nSubject: x y\n\n${lede}`,
    expected: { authors: ['Owen Pryce'] },
  },
  {
    name: 'marks of answers',
    mail: `Subject: AW: Re[2]: Pilots return\nFrom: a@example.org\n\n${lede}`,
    expected: { headline: 'Pilots return' },
  },
  {
    name: 'encoded words, cut within a character',
    mail: `Subject: =?utf-8?B?UGlsb3RlbiB6dXLDvA==?=\n =?utf-8?q?ck_an_?= =?utf-8?Q?Deck?=\nFrom: a@example.org\n\n${lede}`,
    expected: { headline: 'Piloten zurück an Deck' },
  },
  {
    name: 'an encoded word in an old charset',
    mail: `Subject: =?windows-1252?Q?=93Never=94_again?=\nFrom: a@example.org\n\n${lede}`,
    expected: { headline: '“Never” again' },
  },
  {
    name: 'no greeting as a headline',
    mail: `From: a@example.org\nTo: b@example.org\n\nDear editor,\n\n${lede}\n\n${second}`,
    expected: { headline: undefined },
  },
  {
    name: 'the first line, when there is no subject',
    mail: `From: a@example.org\nSubject: (no subject)\n\nPilots return\n\n${lede}\n\n${second}`,
    expected: { headline: 'Pilots return' },
  },
  {
    name: 'a form that was filled in',
    mail: `${head}\n${JSON.stringify({ Headline: ['Pilots back on deck'], Body: [lede] })}`,
    expected: { headline: 'Pilots back on deck', blocks: [{ text: lede }] },
  },
  {
    name: 'a message that is passed on in the text',
    mail: `From: Desk <desk@example.org>\nSubject: Fwd: Pilots return\nMIME-Version: 1.0\n\nFor tomorrow?\n\n---------- Forwarded message ---------\nFrom: Mara Lindqvist <mara@example.org>\nDate: Wed, 4 Mar 2026 06:12:09 +0100\nSubject: Pilots back on deck\nTo: <desk@example.org>\n\n${lede}\n\n${second}`,
    expected: {
      headline: 'Pilots back on deck',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09+01:00',
      blocks: [{ text: lede }, { text: second }],
      notes: [{ rule: 'forwarded-message' }],
    },
  },
  {
    name: 'a message that is passed on as a message',
    mail: `From: desk@example.org\nSubject: Fwd\n${parts('mixed', plain('See below.'), `Content-Type: message/rfc822\n\n${head}\n${lede}\n\n${second}`)}`,
    expected: { headline: 'Pilots return', authors: ['Mara Lindqvist'], notes: [{ rule: 'forwarded-message' }] },
  },
  {
    name: 'what was left out',
    mail: `${head}\n${lede}\n\n${second}\n\n${third}\n\n> Old.\n> Older.\n`,
    expected: {
      notes: [{ rule: 'quoted-message', message: '2 lines or paragraphs of older messages were left out.' }],
    },
  },
];

test.for(facts)('$name', ({ mail, expected }) => {
  expect(read(mail)).toMatchObject(expected);
});
