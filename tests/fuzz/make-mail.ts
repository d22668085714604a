import type { Random } from '../model/random.ts';
import { makeJson } from './make-json.ts';
import { html, makeMarkup } from './make-markup.ts';
import { makePhrase, makeText } from './make-text.ts';

const headers: readonly string[] = [
  ...[
    'From: Mara Lindqvist <m@example.org>',
    'From: <>',
    'From: "Lindqvist, Mara" (desk) <m@example.org>, b@c',
    'Subject: Pier closes',
  ],
  ...[
    'Subject: =?utf-8?B?UGllciBjbG9zZXM=?=',
    'Subject: =?iso-8859-1?Q?Caf=E9?= =?x?Q?a?=',
    'Subject: Fwd: Re: =?utf-8?B?',
    'Subject:',
  ],
  ...[
    'Date: Wed, 4 Mar 2026 06:12:09 +0100',
    'Date: x',
    'Content-Language: de, en',
    'MIME-Version: 1.0',
    'X-A:\n b\n\tc',
    ' folded',
    'no colon',
    ':',
  ],
];
const types: readonly string[] = [
  ...[
    'text/plain; charset=utf-8',
    'text/plain; charset=iso-8859-1; format=flowed',
    'text/plain; format=flowed; delsp=yes',
    'text/html',
    'text/html; charset="nosuch"',
  ],
  ...[
    'text/markdown',
    'application/json',
    'image/png; name=a.png',
    'message/rfc822',
    'text/plain; charset*0=ut; charset*1=f-8',
    'text/',
  ],
];
const lines: readonly string[] = [
  ...[
    '> quoted',
    '>> twice',
    '-- ',
    '----- Original Message -----',
    '---------- Forwarded message ---------',
    'On 4 March 2026, Mara wrote:',
  ],
  ...[
    'From: Tomé Duarte',
    'Subject: Pier',
    'Sent: 4 March 2026',
    'To: desk',
    '--b',
    '--b--',
    'Begin forwarded message:',
    '=E9=',
    '=3D',
    '_____',
  ],
];

function makeContent(random: Random, type: string): string {
  if (type.startsWith('text/html')) return makeMarkup(random, html, 1);
  if (random.chance(0.05)) return makeJson(random);
  let text = '';
  for (let count = random.below(8); count > 0; count--)
    text += `${random.chance(0.3) ? random.pick(lines) : makeText(random, 3)}\n`;
  return text;
}

function encode(random: Random, content: string): { encoding: string; body: string } {
  const bytes = Buffer.from(content);
  if (random.chance(0.2))
    return { encoding: 'base64', body: (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n') };
  if (random.chance(0.25))
    return {
      encoding: 'quoted-printable',
      body: content.replace(/[^\n -<>-~]/gu, (c) =>
        [...Buffer.from(c)].map((b) => `=${b.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
      ),
    };
  return { encoding: random.pick(['7bit', '8bit', 'x-nosuch', 'base64', '']), body: content };
}

function makePart(random: Random, depth: number): string {
  if (depth < 4 && random.chance(depth === 0 ? 0.4 : 0.2)) return makeMultipart(random, depth);
  const type = random.pick(types);
  if (type === 'message/rfc822' && depth < 4) return `Content-Type: ${type}\n\n${makeMail(random, depth + 1)}`;
  const { encoding, body } = encode(random, makeContent(random, type));
  const disposition = random.chance(0.1) ? 'Content-Disposition: attachment; filename=a.txt\n' : '';
  return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n${disposition}\n${body}`;
}

function makeMultipart(random: Random, depth: number): string {
  const kind = random.pick(['mixed', 'alternative', 'related', 'digest', 'report', 'signed', '']);
  const boundary = random.pick(['b', 'bb', `c${depth}`, '']);
  const parts = Array.from({ length: random.below(4) }, () => `--${boundary}\n${makePart(random, depth + 1)}\n`);
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${makePhrase(random)}\n${parts.join('')}${random.chance(0.8) ? `--${boundary}--\n` : ''}`;
}

export function makeMail(random: Random, depth = 0): string {
  let head = 'From: a@example.org\nSubject: Pier\n';
  for (let count = random.below(5); count > 0; count--) head += `${random.pick(headers)}\n`;
  const mail = head + makePart(random, depth);
  return random.chance(0.3) ? mail.replaceAll('\n', '\r\n') : mail;
}
