import { describe, expect, test } from 'vitest';
import { fileSource } from '../lib/model/upload.ts';
import { summarize } from '../lib/summarize.ts';
import { makeDocx, paragraph, run } from './parse/docx/make-docx.ts';

// One upload or two of each kind that newsrooms send, told by what the record says of it.

const headline = 'Old flour mill to become a library';
const lede = 'The town of Tessbury will turn its old flour mill into a library, the council decided on Monday.';
const second = 'The work is to cost 18 million pounds and to take three years, and the books will move in 2028.';
const third = 'Opponents had asked for a cheaper building at the station, and fear for the swimming pool.';
const body = [lede, second, third].join('\n\n');
const page = `<!DOCTYPE html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${lede}</p><p>${second}</p><p>${third}</p></article></body></html>`;
const mail = (text: string): string =>
  `From: Tessbury Gazette <letter@gazette.example>\nTo: a@b.example\nSubject: ${headline}\nDate: Thu, 12 Mar 2026 06:00:00 +0000\nMIME-Version: 1.0\n\n${text}`;
const cut = body.slice(0, body.lastIndexOf(', and fear'));

interface Case {
  readonly name: string;
  /** The key; a plain text without it. */
  readonly key?: string;
  readonly input: string | Uint8Array;
  readonly expected?: { readonly by?: string; readonly published?: string };
  /** Where it is not the usual one. */
  readonly body?: string;
  readonly notes?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'Word: struck-out runs',
    key: 'a.docx',
    input: makeDocx({
      body:
        paragraph(headline, 'Title') +
        paragraph(run(lede.slice(0, -7)) + run('Sunday', '<w:strike/>') + run('Monday.')) +
        paragraph(second) +
        paragraph(third),
    }),
  },
  {
    name: 'JSON: parts with names of their own',
    key: 'a.json',
    input: JSON.stringify({ heading: headline, lines: [lede, second, third].map((txt, seq) => ({ seq, txt })) }),
  },
  {
    name: 'JSON: parts with a text called copy, and a date and an author by other names',
    key: 'a.json',
    input: JSON.stringify({
      hed: headline,
      correspondent: 'Nora Pell',
      goLiveDate: '2026-03-12T08:00:00Z',
      body: [lede, second, third].map((copy) => ({ kind: 'para', copy })),
    }),
    expected: { by: 'Nora Pell', published: '2026-03-12T08:00:00Z' },
  },
  {
    name: 'JSON: a text in two languages',
    key: 'a.json',
    input: JSON.stringify({
      title: { de: 'Alte Mühle wird Bücherei', en: headline },
      body: { de: 'Die alte Mühle der Stadt wird eine Bücherei, beschloss der Rat.', en: body },
      lang: 'en',
    }),
  },
  {
    name: 'JSON: members whose names end in a language',
    key: 'a.json',
    input: JSON.stringify({ title_en: headline, title_fr: 'Le moulin', text_en: body, text_fr: 'Le moulin devient.' }),
  },
  {
    name: 'archive: labels in German',
    input: `1 of 1 DOCUMENT\n\n\nTessburger Bote\n\n12. März 2026 Donnerstag\n\n${headline}\n\nAUTOR: Nora Pell\n\nRUBRIK: Lokales\n\nLÄNGE: 80 Wörter\n\n${body}\n\nSPRACHE: ENGLISH\n`,
    expected: { by: 'Nora Pell', published: '2026-03-12T00:00:00Z' },
  },
  {
    name: 'print: a sentence goes on behind a line that sends to another page',
    input: `${headline}\n\n${lede}\n\n${second.slice(0, 37)}\n\nContinued on Page A6\n\n${second.slice(38)}\n\n${third}`,
  },
  {
    name: 'bylines: two lines',
    input: `${headline}\n\nBy Nora Pell\nand Tim Rask\n\n${body}`,
    expected: { by: 'Nora Pell, Tim Rask' },
  },
  {
    name: 'bylines: a wire names its reporters behind the text',
    input: `${headline}\n\n${body}\n\nReporting by Nora Pell in Tessbury and Tim Rask in Leeds; Editing by Lea Storm`,
    expected: { by: 'Nora Pell, Tim Rask' },
  },
  {
    name: 'newsletters: buttons with their addresses',
    key: 'a.eml',
    input: mail(`View in browser [https://g.example/v]\n\n${body}\n\n[Read more](https://g.example/r)\n`),
    expected: { published: '2026-03-12T06:00:00Z' },
  },
  {
    name: 'newsletters: messages of a form at the head of a paragraph',
    key: 'a.html',
    input: page.replace(lede, `Something went wrong. Please enter a valid email address. ${lede}`),
  },
  {
    name: 'releases: the sender below "News provided by"',
    input: `${headline}\n\nNEWS PROVIDED BY\nTessbury Library Trust\nMarch 12, 2026, 14:05 GMT\n\n${body}`,
    expected: { published: '2026-03-12T14:05:00Z' },
  },
  {
    name: 'Markdown: front matter in JSON',
    key: 'a.md',
    input: `{"title": "${headline}", "author": "Nora Pell", "date": "2026-03-12T08:00:00Z"}\n\n${body}`,
    expected: { by: 'Nora Pell', published: '2026-03-12T08:00:00Z' },
  },
  {
    name: 'Markdown: front matter in JSON between lines, in a text',
    input: `---json\n{"title": "${headline}", "author": "Nora Pell"}\n---\n\n${body}`,
    expected: { by: 'Nora Pell' },
  },
  {
    name: 'texts: tags of a publishing system',
    input: `${headline}\n\n${lede}\n\n<tweet id="44">\n\n${second}\n\n[[nid:4411]]\n\n${third}`,
  },
  {
    name: 'dumps: what curl tells of a connection',
    input: `* Connected to g.example (192.0.2.7) port 80\n> GET /mill HTTP/1.1\n> Host: g.example\n>\n< HTTP/1.1 200 OK\n< Content-Type: text/html\n<\n${page}\n* Connection #0 to host g.example left intact\n`,
    notes: ['unwrapped-page'],
  },
  {
    name: 'pay walls: a claim about readers',
    input: `${headline}\n\n${cut}\n\nThe rest of this story is available only to our members.`,
    body: cut,
    notes: ['paywall', 'truncated-ending'],
  },
  {
    name: 'pay walls: a claim in Portuguese, and the lines below it',
    input: `${headline}\n\n${cut}\n\nEste artigo é exclusivo para assinantes.\n\nDoze semanas por 6 euros`,
    body: cut,
    notes: ['paywall', 'truncated-ending'],
  },
  {
    name: 'pay walls: prose that opens as an offer does',
    input: `${headline}\n\nTo continue reading in the old house, members had to sign a list, the town said.\n\n${body}`
      .replace('members', 'the people of Tessbury')
      .replace('sign a list', 'wait for months'),
    body: `To continue reading in the old house, the people of Tessbury had to wait for months, the town said.\n\n${body}`,
  },
  {
    name: 'transcripts: the labels of those who make the programme',
    input: `${headline}\n\nEvening Edition\n\nMarch 12, 2026 6:45 PM ET\n\nTIM RASK, HOST:\n\n${lede}\n\nNORA PELL, BYLINE: ${second}\n\nIDA MOSS: ${third}\n\nPELL: ${second.replace('work', 'move')}`,
    expected: { by: 'Nora Pell', published: '2026-03-12T22:45:00Z' },
    body: `${lede}\n\n${second}\n\nIDA MOSS: ${third}\n\n${second.replace('work', 'move')}`,
  },
];

const instantOf = (time: string | undefined): string | undefined =>
  time && new Date(time).toISOString().replace('.000', '');

describe('what newsrooms upload', () => {
  for (const { name, key = 'a.txt', input, expected = {}, body: wanted = body, notes = [] } of cases)
    test(name, () => {
      const bytes = typeof input === 'string' ? Buffer.from(input) : input;
      const record = summarize({ source: fileSource(key, bytes.length), bytes });
      expect(record.bodies?.[0]?.value).toBe(wanted);
      expect(record.headlines?.[0]?.value).toBe(headline);
      if (expected.by !== undefined) expect(record.by).toBe(expected.by);
      if (expected.published !== undefined) expect(instantOf(record.contentCreated)).toBe(expected.published);
      expect(record.notes?.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...notes]));
      if (notes.length === 0) expect(record.notes?.map(({ rule }) => rule) ?? []).not.toContain('paywall');
    });
});

test('a table of figures under the name of a text is refused', () => {
  const input = 'station\tday\tlevel\nLindau\t2026-03-01\t212\nLindau\t2026-03-02\t215\nVale\t2026-03-01\t118\n';
  const bytes = Buffer.from(input);
  expect(summarize({ source: fileSource('a.txt', bytes.length), bytes }).problem?.code).toBe('unsupported-media-type');
});

test('parts of a mail without its header as a Content-Type say nothing', () => {
  const bytes = Buffer.from(`${headline}\n\n${body}`);
  const source = { ...fileSource('a', bytes.length), contentType: 'multipart/mixed; boundary=x' };
  expect(summarize({ source, bytes }).status).toBe('summarized');
});
