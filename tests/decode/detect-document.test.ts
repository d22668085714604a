import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { fileSource } from '../../lib/model/upload.ts';

const mail = 'From: a@example.org\nTo: b@example.org\nSubject: Pier\n';
const pdf = '%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0\n%%EOF';
const docx = zipSync({ 'word/document.xml': new Uint8Array() });
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const types: readonly { name: string; key: string; content: string | Uint8Array; expected: string }[] = [
  { name: 'a message by its extension', key: 'a.eml', content: mail, expected: 'message/rfc822' },
  {
    name: 'a message under a text name',
    key: 'a.txt',
    content: `${mail}MIME-Version: 1.0\n\nHello`,
    expected: 'message/rfc822',
  },
  {
    name: 'a message of a mailbox',
    key: 'a',
    content: `From a@example.org Mon\nReceived: x\n y\n${mail}\nHello`,
    expected: 'message/rfc822',
  },
  {
    name: 'an article in an archive, with a head like a mail',
    key: 'a.txt',
    content: `${mail}\nHello`,
    expected: 'text/plain',
  },
  {
    name: 'prose that speaks of MIME',
    key: 'a.txt',
    content: 'What is this?\nMIME-Version: 1.0\nFrom: me\n',
    expected: 'text/plain',
  },
  { name: 'a PDF, whatever it is called', key: 'a.txt', content: pdf, expected: 'application/pdf' },
  { name: 'a PDF behind a line of a printer', key: 'a.pdf', content: `@PJL JOB\n${pdf}`, expected: 'application/pdf' },
  {
    name: 'text that speaks of a PDF',
    key: 'a.txt',
    content: 'Files begin with\n%PDF-1.4\nand more.',
    expected: 'text/plain',
  },
  { name: 'a DOCX, whatever it is called', key: 'a.zip', content: docx, expected: docxType },
];

test.for(types)('$name is $expected', ({ key, content, expected }) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  expect(decodeUpload(bytes, fileSource(key, bytes.length)).mediaType).toBe(expected);
});
