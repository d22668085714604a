import { around, counted, repeated, sentence, textsOf, upTo, word } from './fills.ts';
import type { Fill, HostileInput } from './hostile-input.ts';

const head = 'From: a@example.org\nSubject: Pier\nMIME-Version: 1.0\n';
const multipart = `${head}Content-Type: multipart/mixed; boundary=b\n\n`;

const encoded =
  (type: string, fill: Fill): Fill =>
  (bytes) =>
    `${head}Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(fill(bytes * 0.74)).toString('base64')}`;

const mails: Readonly<Record<string, Fill>> = {
  sentences: around(`${head}\n`, repeated(`${sentence}\n\n`)),
  'short lines': around(`${head}\n`, repeated('a\n')),
  'quoted lines': around(`${head}\n`, repeated('> a\n')),
  'lines quoted in each other': around(
    `${head}\n`,
    counted((i) => `${'>'.repeat(i % 500)} a\n`),
  ),
  'heads of passed-on messages': around(
    `${head}\n`,
    repeated('---------- Forwarded message ---------\nFrom: Ada\nSubject: Pier\n\na\n'),
  ),
  'flowed lines': around(`${head}Content-Type: text/plain; format=flowed; delsp=yes\n\n`, repeated('a \n')),
  'a text in base64': encoded('text/plain', repeated(`${sentence}\n\n`)),
  'HTML in base64': encoded('text/html', repeated('<p>a</p>')),
  'another charset in base64': encoded('text/plain; charset=koi8-r', repeated('\u00e9 ')),
  'a message in base64': encoded('message/rfc822', around(`${head}\n`, repeated(sentence))),
  'broken base64': around(`${head}Content-Transfer-Encoding: base64\n\n`, repeated('=\n')),
  'quoted-printable': around(`${head}Content-Transfer-Encoding: quoted-printable\n\n`, repeated('=E9')),
  'quoted-printable line breaks': around(`${head}Content-Transfer-Encoding: quoted-printable\n\n`, repeated('=\n')),
  'a subject that was answered again and again': around(
    'From: a@example.org\nSubject: ',
    upTo(60, 'Sv: '),
    `Pier\n\n${sentence}`,
  ),
  headers: around(
    '',
    counted((i) => `X-${word(i)}: a\n`),
    `\n${sentence}`,
  ),
  'a header': around('Subject: ', repeated('a\n '), `\n\n${sentence}`),
  'a header of encoded words': around('Subject: ', repeated('=?utf-8?B?UGllcg==?= '), `\n\n${sentence}`),
  'a header of parameters': around('Content-Type: text/plain', repeated('; a=b'), `\n\n${sentence}`),
  parts: around(multipart, repeated('--b\n\nPier.\n')),
  '1,000 parts': (bytes) => {
    const part = repeated(sentence)(Math.max(sentence.length, bytes / 1000 - 9));
    return `${multipart}${`--b\n\n${part}\n`.repeat(999)}--b--`;
  },
  'marks that are none': around(multipart, repeated('--ba\n')),
  'marks within lines': around(multipart, repeated('a--b')),
  'parts in parts': (bytes) =>
    head + counted((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`)(bytes),
  'parts 20 deep': (bytes) =>
    head +
    Array.from({ length: 19 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('') +
    repeated(`\n${sentence}`)(bytes - 1500),
  'messages 20 deep': (bytes) =>
    `${head}Content-Type: message/rfc822\n\n`.repeat(19) + repeated(`\n${sentence}`)(bytes - 2000),
  'a form': around(`${head}\n{"body":"`, repeated(sentence), '"}'),
};

export const hostileMails: readonly HostileInput[] = textsOf('a.eml', 'EML', mails);
