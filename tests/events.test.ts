import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import { fileSource } from '../lib/model/upload.ts';
import { summarizeAll } from '../lib/summarize.ts';

const folder = join(import.meta.dirname, '../events/articles');

interface Expected {
  readonly status: NewsSummaryRecord['status'];
  readonly code?: string;
  /** How many articles the upload has. The other members describe the first. */
  readonly articles?: number;
  readonly headline?: string;
  readonly located?: string;
  readonly by?: string;
  readonly agency?: string;
  readonly created?: string;
  readonly language?: string;
  /** How the body begins and ends. */
  readonly begins?: string;
  readonly ends?: string;
  /** Texts that the body must contain, and texts that it must not. */
  readonly holds?: readonly string[];
  readonly without?: readonly string[];
}

const articles: Readonly<Record<string, Expected>> = {
  'riverton tram.txt': {
    status: 'summarized',
    headline: 'Riverton approves €48 million tram line to the harbour',
    located: 'RIVERTON',
    by: 'Jane Doe',
    agency: 'Example Wire',
    created: '2026-03-04T00:00:00Z',
    language: 'en',
    begins: 'RIVERTON, March 4 (Example Wire) — The city council',
    ends: 'because of rising costs.',
    without: ['Jane Doe', 'Published'],
  },
  'pilots-return.eml': {
    status: 'summarized',
    headline: '“No more nights at anchor”: pilots of Port Maren return',
    located: 'PORT MAREN',
    by: 'Mara Lindqvist',
    agency: 'Example Wire',
    created: '2026-03-04T22:15:00+01:00',
    language: 'en',
    begins: 'PORT MAREN, March 4 (Example Wire) — The pilots',
    ends: 'since the first day.',
    without: ['first edition', 'rota', 'Forwarded'],
  },
  'market-hall.docx': {
    status: 'summarized',
    headline: 'Old market hall of Riverton gets a new roof',
    located: 'RIVERTON',
    by: 'Owen Pryce',
    agency: 'Example Wire',
    created: '2026-03-03T14:05:00Z',
    language: 'en',
    begins: 'RIVERTON, March 3 (Example Wire) – The market hall',
    ends: 'Figures of the building office, February 2026.',
    holds: ['carry a heavy snowfall,', 'Roof | 4.1'],
    without: ['the rain', 'picture', 'Owen Pryce'],
  },
  'fisheries-talks-messy.txt': {
    status: 'summarized',
    headline: 'Verania Plays Down Hopes of Fishing Deal as Ardelean Heads to Norway After Angry Exchange',
    located: 'PORT MAREN',
    agency: 'Example Wire',
    language: 'en',
    begins: 'PORT MAREN(Example Wire)-On the eve',
    ends: 'before the autumn. Brand',
    without: ['412', '0\n'],
  },
  'harbour-storm-wrapped.txt': {
    status: 'summarized',
    headline: 'STORM CLOSES HARBOUR AT CASTLE BAY FOR A THIRD DAY',
    located: 'CASTLE BAY',
    by: 'Owen Pryce, Leila Haddad',
    language: 'en',
    begins: 'CASTLE BAY, Nov. 12 - The harbour at Castle Bay stayed closed for a third day on Wednesday after winds',
    ends: 'the weather service said.',
    holds: ['a long-standing sea wall'],
    without: ['By Owen'],
  },
  'wire-copy.txt': {
    status: 'summarized',
    headline: 'Verania halts licence for Karsk copper mine after spill',
    located: 'KARSK, Verania',
    by: 'Stefan Arkady, Joy Mbeki',
    agency: 'Example Wire',
    language: 'en',
    begins: 'KARSK, Verania, Aug 27 (Example Wire) - Verania suspended the licence of the Karsk',
    ends: '"They did not build that pipe," he said.',
    without: ['BC-VERANIA', 'Adds comment', 'Reporting by', '$1 ='],
  },
  'glacier-survey.html': {
    status: 'summarized',
    headline: 'Glacier above Almvik lost a tenth of its ice in two years, survey finds',
    by: 'Ingrid Solheim',
    created: '2026-02-17T08:30:00+01:00',
    language: 'en',
    begins: 'The Blåfjell glacier above the town of Almvik',
    ends: 'is due in November.',
    without: ['Sign up', 'Read more', 'Photo:', 'Snow arrives', 'shares', 'Log in', 'Copyright'],
  },
  'library-hours.md': {
    status: 'summarized',
    headline: 'Libraries in Port Maren will open on Sundays from May',
    by: 'Lucia Ferrant',
    created: '2026-04-09T00:00:00Z',
    language: 'en',
    begins: 'Six public libraries in Port Maren',
    ends: 'the remaining nine branches are to follow.',
    without: ['**', '](', '---', 'Libraries in Port Maren will open'],
  },
  'bank-rates.json': {
    status: 'summarized',
    headline: 'Central bank of Verania cuts its main rate to 3.25 percent',
    located: 'PORT MAREN',
    by: 'Adam Rusk, Mei Tanaka',
    created: '2026-06-11T14:15:00+02:00',
    language: 'en-GB',
    begins: 'PORT MAREN — The central bank',
    ends: 'they wrote in a note to clients.',
  },
  'ferry-inquiry.ninjs.json': {
    status: 'summarized',
    headline: 'Ferry crew ignored two warnings before collision off Skerry Island, inquiry finds',
    located: 'SKERRY ISLAND',
    by: 'Harriet Lowe',
    agency: 'Northline News',
    created: '2026-01-21T09:00:00Z',
    language: 'en',
    begins: 'SKERRY ISLAND, Jan. 21 (Northline News) – The crew',
    ends: 'whether to charge him.',
    without: ['<p>'],
  },
  'orchestra+festival.json': {
    status: 'summarized',
    headline: 'Young orchestra plays in a drained swimming pool as concert hall stays shut',
    by: 'Felix Amadi',
    created: '2026-07-02T00:00:00Z',
    language: 'en',
    begins: 'More than 900 people',
    ends: '"but the parking is excellent."',
  },
  'viaduc-de-marenne.txt': {
    status: 'summarized',
    headline: "Le viaduc de Marenne fermé jusqu'à l'automne après la découverte de fissures",
    located: 'MARENNE-SUR-AUBE',
    by: 'Claire Delmas',
    agency: 'Agence Exemple',
    language: 'fr',
    begins: 'MARENNE-SUR-AUBE, 18 mai (Agence Exemple) – Le viaduc',
    ends: 'se rendre sur place vendredi.',
  },
  'klinik-latin1.txt': {
    status: 'summarized',
    headline: 'Kreistag stimmt für neue Klinik in Grünau und schließt zwei alte Häuser',
    located: 'GRÜNAU',
    by: 'Jörg Täubner',
    agency: 'Beispielagentur',
    language: 'de',
    begins: 'GRÜNAU (Beispielagentur) - Der Kreistag',
    ends: 'ab Mai verhandeln.',
  },
  'solar race 100% 🚲.txt.gz': {
    status: 'summarized',
    headline: 'Solar bicycle crosses the Halden Desert in record time',
    located: 'PORT MAREN',
    by: 'Noor Siddiqui',
    agency: 'Example Wire',
    created: '2025-10-19T00:00:00Z',
    language: 'en',
    begins: 'PORT MAREN (Example Wire) -- Two engineering students',
    ends: 'on sunshine and noodles."',
    without: ['Reporting by', 'Published'],
  },
  'quarry-lake.nitf': {
    status: 'summarized',
    headline: 'Swimmers return to Café Quarry lake after six years',
    located: 'OSTERBY',
    by: 'Harriet Lowe',
    agency: 'Northline News',
    created: '2026-05-14T08:30:00+01:00',
    language: 'en-GB',
    begins: 'OSTERBY, May 14 (Northline News) - The flooded quarry above Osterby',
    ends: 'the last full year before the rockfall.',
    holds: ['£1.2 million', 'Weekly tests'],
    without: ['hl/pk', 'tested the water'],
  },
  'tunnel-opening.newsml-g2.xml': {
    status: 'summarized',
    headline: 'First train runs through 19-kilometre Kessel tunnel',
    located: 'KESSEL',
    by: 'Jonas Reiter',
    agency: 'Example Wire',
    created: '2026-09-02T11:38:00+02:00',
    language: 'en',
    begins: 'KESSEL (Example Wire) - A train with 400 passengers',
    ends: 'a third more than planned.',
    without: ['The line was meant to open', 'portal'],
  },
  'glass-strike.newsml.xml': {
    status: 'summarized',
    headline: 'Glassworkers in Marlow end nine-day strike',
    located: 'MARLOW',
    by: 'Ines Carvalho',
    agency: 'Example Wire',
    created: '2026-06-11T08:45:00+02:00',
    language: 'en',
    begins: 'MARLOW, June 11 (Example Wire) — Workers',
    ends: 'The plant employs 610 people.',
    without: ['Pickets'],
  },
  'courier.rss': {
    status: 'summarized',
    articles: 4,
    headline: 'Bakery & mill share one roof again',
    by: 'Tomas Weir',
    created: '2026-03-10T07:15:00+01:00',
    language: 'en-GB',
    begins: 'The mill at Lower Osterby',
    ends: '“My grandfather would have wept,” Anders said.',
    without: ['Read more', 'After forty years'],
  },
  'museum-notes.atom': {
    status: 'summarized',
    articles: 2,
    headline: 'Whale skeleton comes down for cleaning',
    by: 'Priya Raman',
    created: '2026-04-20T09:00:00+01:00',
    language: 'en',
    begins: 'The blue whale',
    ends: 'from the gallery on weekdays.',
  },
  'harbour-board.feed.json': {
    status: 'summarized',
    articles: 2,
    headline: 'Third crane doubles the night shift',
    by: 'Mei Tanaka',
    created: '2026-02-11T18:30:00+01:00',
    language: 'en',
    begins: 'The harbour board put its third',
    ends: 'two more would follow by 2028.',
  },
  'archive-export.jsonl': {
    status: 'summarized',
    articles: 2,
    headline: 'Library lends garden tools',
    by: 'Ida Holm',
    created: '2026-05-02T00:00:00Z',
    language: 'en',
    begins: 'The Osterby library',
    ends: 'keep them for two weeks.',
  },
  'hail-damage.anpa': {
    status: 'summarized',
    headline: 'Hail the size of eggs flattens a third of the hop harvest',
    located: 'HALDEN',
    by: 'FELIX AMADI',
    agency: 'Example Wire',
    created: '2026-07-08T17:40:00Z',
    language: 'en',
    begins: 'HALDEN (Example Wire) — A hailstorm on Tuesday',
    ends: "four-tenths of the country's hops.",
    holds: ['“I have farmed here since 1979', '5½ centimeters'],
    without: ['Eds:', 'PM101', '^'],
  },
  'pass-closed.iptc7901': {
    status: 'summarized',
    headline: 'Snow closes the Kessel pass in September for the first time',
    located: 'Kessel',
    by: 'Lotte Baum',
    agency: 'Example Wire',
    created: '2026-09-20T12:04:00Z',
    language: 'en',
    begins: 'Kessel (Example Wire) - Forty centimetres of snow closed',
    ends: 'the weather service forecasts 12 degrees.',
    without: ['NOTEBOOK', 'Editing by', '1ST LEAD'],
  },
  'two-stories.sgm': {
    status: 'summarized',
    articles: 2,
    headline: 'VERANIA CUTS TIN OUTPUT',
    located: 'PORT MAREN',
    by: 'Adam Rusk',
    agency: 'Reuter',
    created: '1987-03-03T00:00:00Z',
    language: 'en',
    begins: 'PORT MAREN, March 3 - Verania will cut tin output',
    ends: 'smaller than expected <VTM.MN>.',
  },
  'alert.txt': { status: 'abstained', begins: 'ALERT: Earthquake', language: 'en' },
  'results-table.txt': { status: 'abstained', headline: 'Northern League results, round 12' },
  'empty.txt': { status: 'unreadable', code: 'empty' },
  'picture-named-as-text.txt': { status: 'unreadable', code: 'unsupported-media-type' },
  'picture.png': { status: 'unreadable', code: 'unsupported-media-type' },
  'truncated.txt.gz': { status: 'unreadable', code: 'damaged-content-encoding' },
  'broken.json': { status: 'unreadable', code: 'invalid-json' },
};

const files = readdirSync(folder).filter((name) => name !== 'README.md');

function recordsOf(name: string): readonly NewsSummaryRecord[] {
  const bytes = readFileSync(join(folder, name));
  return [...summarizeAll({ bytes, source: fileSource(name, bytes.length) })];
}

function recordOf(name: string): NewsSummaryRecord {
  const [first] = recordsOf(name);
  if (!first) throw new Error(`${name} gives no record`);
  return first;
}

test('every sample article is expected, and every expected one is there', () => {
  expect(files.toSorted()).toEqual(Object.keys(articles).toSorted());
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test.for(files)('%s gives what is expected of it', (name) => {
  const record = recordOf(name);
  const { status, code, headline, located, by, agency, created, language } = articles[name] ?? { status: undefined };
  expect({
    status: record.status,
    code: record.problem?.code,
    headline: record.headlines?.[0]?.value,
    located: record.located,
    by: record.by,
    agency: record.infoSources?.find(({ role }) => role === 'agency')?.name,
    created: record.contentCreated,
    language: record.language,
  }).toEqual({ status, code, headline, located, by, agency, created, language });
});

test.for(files)('%s gives as many records as it has articles', (name) => {
  const records = recordsOf(name);
  const { articles: count } = articles[name] ?? {};
  expect(records).toHaveLength(count ?? 1);
  const items = new Set(records.map(({ provenance }) => provenance.source.item));
  expect([items.size, items.has(undefined)]).toEqual([records.length, count === undefined]);
});

test.for(files)('%s has the body that is expected', (name) => {
  const { begins = '', ends = '', holds = [], without = [] } = articles[name] ?? {};
  const body = recordOf(name).bodies?.[0]?.value ?? '';
  expect([body.slice(0, begins.length), body.slice(body.length - ends.length)]).toEqual([begins, ends]);
  expect(holds.filter((text) => !body.includes(text))).toEqual([]);
  expect(without.filter((text) => body.includes(text))).toEqual([]);
});

test('the wire copy: its places, its company and its persons are told apart', () => {
  const entities = recordOf('wire-copy.txt').annotations?.entities.map(({ type, name, role, mentions }) => {
    const shownRole = role === undefined ? '' : ` = ${role}`;
    return `${type}: ${name}${shownRole} × ${mentions.length}`;
  });
  expect(entities).toEqual([
    'place: Karsk × 2',
    'place: Verania × 2',
    'organisation: Example Wire × 1',
    'place: Lenn × 1',
    'person: Rosa Quint = Environment Minister × 2',
    'organisation: Tallin Resources × 3',
    'person: Howard Prill = Chief executive × 1',
    'place: Lower Karsk × 1',
    'person: Viktor Hasse = Union leader × 1',
  ]);
});

test('the central bank: another bank is not in the headline, and none of its facts', () => {
  const told = recordOf('bank-rates.json').keyFacts?.filter(({ kind }) => kind === 'who');
  expect(told?.map(({ text }) => text)).toEqual(['Beatrix Stahl']);
});

test('the messy sample: no dateline and no counter in the summary, and persons with their roles', () => {
  const record = recordOf('fisheries-talks-messy.txt');
  for (const { text } of record.summary?.sentences ?? []) expect(text).not.toMatch(/PORT MAREN\(|^Brand$|412/);
  const roles = new Map(record.annotations?.entities.map(({ name, role }) => [name, role]));
  expect(Object.fromEntries(roles)).toMatchObject({
    'Tomas Ardelean': 'Veranian Foreign Minister',
    'Marcus Odell': 'the chief negotiator for fisheries at the Foreign Ministry',
    'Dana Kessler': 'Foreign Ministry spokeswoman',
    'Ilse Vandermeer': 'Energy Minister',
  });
});
