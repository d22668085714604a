import { expect, test } from 'vitest';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import { factsOf, type Story, show } from './read-story.ts';

const cases: readonly { name: string; story: Story; kind: KeyFactKind; expected: readonly string[] }[] = [
  ...(
    [
      ['The dam lost 30 percent of its water, according to the ministry.', '30 percent [attributed]'],
      ['According to the ministry, the dam lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam, according to the ministry, lost 30 percent of its water.', '30 percent [attributed]'],
      ['ACCORDING TO the ministry, the dam lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam lost 30 percent, but according to the ministry it is safe.', '30 percent [asserted]'],
      ['According to the ministry it is safe, but the dam lost 30 percent.', '30 percent [asserted]'],
      ['The dam is safe, according to the ministry, which pays 30 percent of its cost.', '30 percent [asserted]'],
      ['The dam is safe, according to a poll of 30 percent of the town.', '30 percent [asserted]'],
      ['The crews closed 30 percent of the dam according to plan.', '30 percent [asserted]'],
      ['The dam reportedly lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam is thought to hold 30 percent of its water.', '30 percent [attributed]'],
      ['The town thought of the dam and paid 30 percent of its cost.', '30 percent [asserted]'],
      ['The dam lost 30 percent of its water, which will hurt the farms.', '30 percent [asserted]'],
      ['The dam will get a new wall, and the town paid 30 percent.', '30 percent [asserted]'],
      ['The town will pay for the wall, for the road, and 30 percent of the dam.', '30 percent [forecast]'],
      ['Will Harrow paid 30 percent of the dam.', '30 percent [asserted]'],
      ['Harrow wants the town to pay 30 percent of the dam.', '30 percent [forecast]'],
      ['Harrow wants it, and the town paid 30 percent of the dam.', '30 percent [asserted]'],
      // Whoever says it
      ['Officials said 30 homes were lost.', '30 homes [attributed]'],
      ['Thirty homes were lost, officials said.', 'Thirty homes [attributed]'],
      ['Thirty homes were lost, said Ada Quill, a farmer from the coast.', 'Thirty homes [attributed]'],
      ['Thirty homes were lost, Ada Quill told reporters in Harrow on Monday.', 'Thirty homes [attributed]'],
      ['Thirty homes, the mayor said, were lost.', 'Thirty homes [attributed]'],
      ['Quill, a nurse who lives nearby, said on Monday that 30 homes were lost.', '30 homes [attributed]'],
      ['The ministry put the loss at $30 million.', '$30 million [attributed]'],
      ['The owners estimate the loss at $30 million.', '$30 million [attributed]'],
      ['A survey of farmers found 30 percent had left.', '30 percent [attributed]'],
      ['The report shows a fall of 30 percent.', '30 percent [attributed]'],
      ['Some 30 percent of those asked say they would leave.', 'Some 30 percent [attributed]'],
      ['The mayor wrote a letter saying 30 homes were lost.', '30 homes [attributed]'],
      ['The dam is safe, as reported by the Courier, and 30 percent full.', '30 percent [asserted]'],
      ['As reported by the Courier, the dam lost 30 percent of its water.', '30 percent [attributed]'],
      ['The town sold 30 homes, citing officials in Harrow.', '30 homes [attributed]'],
      ['The town sold 30 homes, citing the cost.', '30 homes [asserted]'],
      ['Quill was accused of taking $30 million.', '$30 million [attributed]'],
      ['Quill accused the mill of dumping 30 tonnes of oil.', '30 tonnes [attributed]'],
      ['Quill blamed the mill for a loss of $30 million.', '$30 million [attributed]'],
      ['Quill is suspected of taking $30 million.', '$30 million [attributed]'],
      ['There were unconfirmed reports of 30 deaths.', '30 deaths [attributed]'],
      ['It was unclear whether 30 guests had left.', '30 guests [attributed]'],
      ['The mayor could not confirm that 30 homes were lost.', '30 homes [attributed]'],
      ['The mayor declined to confirm that 30 homes were lost.', '30 homes [attributed]'],
      ['He said: “We lost 30 homes in the night.', '30 homes [attributed]'],
      ['Rescuers reported 30 deaths.', '30 deaths [attributed]'],
      ['Some 30 people are feared drowned.', 'Some 30 people [attributed]'],
      ['By its own account, the firm sold 30 homes.', '30 homes [attributed]'],
      ['Unconfirmed reports spoke of 30 deaths.', '30 deaths [attributed]'],
      ['The report also lists 30 faults.', '30 faults [attributed]'],
      ['The mayor suspects him of taking 30 boats.', '30 boats [attributed]'],
      ['The town charged the mill with dumping 30 tonnes of oil.', '30 tonnes [attributed]'],
      ['He was held on suspicion of taking 30 boats.', '30 boats [attributed]'],
      ['He was held on charges of taking 30 boats.', '30 boats [attributed]'],
      ['Quill denied taking 30 boats.', '30 boats [attributed]'],
      ['Quill reported owning 30 boats.', '30 boats [attributed]'],
      ['Quill admitted to owning 30 boats.', '30 boats [attributed]'],
      ['The alleged sale of 30 boats began it.', '30 boats [attributed]'],
      ['Jurors heard he took 30 boats.', '30 boats [attributed]'],
      ['It is alleged the mill took 30 boats.', '30 boats [attributed]'],
      ['The storm may have sunk or damaged it.  It may have destroyed 30 boats.', '30 boats [attributed]'],
      ['Many doubt the assertion that 30 boats sank.', '30 boats [attributed]'],
      ['The firm, alleging - once more - that 30 boats sank, left.', '30 boats [attributed]'],
      // What the article says itself
      ['The mill reported falling sales of $30 million.', '$30 million [asserted]'],
      ['The court charged $30 million for the files.', '$30 million [asserted]'],
      ['The mill was expected to grow but lost 30 boats.', '30 boats [asserted]'],
      ['The mill expects a loss and its debts exceed $30 million.', '$30 million [asserted]'],
      ['The firm posted a loss of $30 million.', '$30 million [asserted]'],
      ['Quill pleaded guilty to taking $30 million.', '$30 million [asserted]'],
      ['The claims rose by 30 percent.', '30 percent [asserted]'],
      ['Prices fell 30 percent below estimates by the bank.', '30 percent [asserted]'],
      ['The mill added $30 million to its reserves.', '$30 million [asserted]'],
      ['The mill in the State of Verania employs 30 people.', '30 people [asserted]'],
      ['The court said the mill must pay $30 million.', '$30 million [asserted]'],
      ['The mayor told them to leave and 30 homes were closed.', '30 homes [asserted]'],
      ['The town met 30 firms seeking to buy the mill.', '30 firms [asserted]'],
      // What lies ahead
      ['The town is seeking to sell 30 homes.', '30 homes [forecast]'],
      ['The town filed a suit seeking to get back $30 million.', '$30 million [forecast]'],
      ['The mill expects revenue of $30 million.', '$30 million [forecast]'],
      ['The ministry projects growth of 30 percent.', '30 percent [forecast]'],
      ['Analysts had forecast a profit of $30 million.', '$30 million [forecast]'],
      ['The profit beat forecasts of $30 million.', '$30 million [forecast]'],
      ['The profit beat the $30 million that analysts had expected.', '$30 million [forecast]'],
      ['Sales should reach $30 million next year.', '$30 million [forecast]'],
      ['The mill guided for sales of $30 million.', '$30 million [forecast]'],
      ['With 30 homes gone, the town will build a wall.', '30 homes [asserted]'],
      ['It had been expected 30 homes would be sold first.', '30 homes [asserted]'],
    ] as const
  ).map(([text, expected]) => ({ name: text, story: { text }, kind: 'figure' as const, expected: [expected] })),
  {
    name: 'a day before the publication is no forecast, whatever stands around it',
    story: { text: 'The town will act on the promise of March 2, 2026, to close the dam.' },
    kind: 'when',
    expected: ['March 2, 2026 [asserted]'],
  },
  {
    name: 'what stands within a quotation',
    story: {
      text: '“The dam holds 30 percent of its water,” Ada Quill said.',
      entities: [{ type: 'person', name: 'Ada Quill' }],
      quotation: { text: 'The dam holds 30 percent of its water', speaker: 0, cue: 'said' },
    },
    kind: 'figure',
    expected: ['30 percent [attributed]'],
  },
];
for (const { name, story, kind, expected } of cases) test(name, () => expect(show(story, kind)).toEqual(expected));

const stories: readonly { language: string; text: string; expected: string }[] = [
  ...(
    [
      ['Trente maisons ont brûlé, a annoncé la préfecture. ', 'Trente maisons [attributed]'],
      ['Selon les pompiers, 30 maisons ont brûlé.', '30 maisons [attributed]'],
      ['Le maire a affirmé que 30 maisons ont brûlé.', '30 maisons [attributed]'],
      ['Le feu aurait détruit 30 maisons.', '30 maisons [attributed]'],
      ['Le directeur assure avoir vendu 30 maisons.', '30 maisons [attributed]'],
      ['La ville estime les dégâts à 30 millions d’euros.', '30 millions d’euros [attributed]'],
      ['Un homme, accusé d’avoir volé 30.000 euros, a fui.', '30.000 euros [attributed]'],
      ['La ville prévoit 30 millions d’euros de dégâts.', '30 millions d’euros [forecast]'],
      ['Les travaux coûteront 30 millions d’euros.', '30 millions d’euros [forecast]'],
      ['Le budget a baissé de 30 % mais il devrait augmenter.', '30 % [asserted]'],
      ['Le chiffre d’affaires atteint 30 millions d’euros.', '30 millions d’euros [asserted]'],
      ['Le patron nie avoir volé 30 bateaux.', '30 bateaux [attributed]'],
      ['La ville a payé 30 millions d’euros.', '30 millions d’euros [asserted]'],
      ['La ville a payé 30 millions d’euros selon la méthode des parts.', '30 millions d’euros [asserted]'],
    ] as const
  ).map(([text, expected]) => ({ language: 'fr', text, expected })),
  ...(
    [
      ['Nach Angaben der Feuerwehr brannten 30 Häuser ab.', '30 Häuser [attributed]'],
      ['Verletzt wurden nach Angaben der Polizei 30 Menschen.', '30 Menschen [attributed]'],
      ['30 Häuser brannten ab, sagte ein Sprecher.', '30 Häuser [attributed]'],
      ['30 Häuser brannten ab, wie die Polizei mitteilte.', '30 Häuser [attributed]'],
      ['Die Polizei teilte mit, dass 30 Häuser abbrannten.', '30 Häuser [attributed]'],
      ['Der Besitzer habe 30 Häuser verkauft.', '30 Häuser [attributed]'],
      ['Der Fahrer soll 30 Häuser verkauft haben.', '30 Häuser [attributed]'],
      ['Den Schaden schätzt die Stadt auf 30 Millionen Euro.', '30 Millionen Euro [attributed]'],
      ['Der Neubau soll 30 Millionen Euro kosten.', '30 Millionen Euro [forecast]'],
      ['Die Stadt rechnet mit Kosten von 30 Millionen Euro.', '30 Millionen Euro [forecast]'],
      ['Die Kosten werden auf 30 Millionen Euro geschätzt.', '30 Millionen Euro [attributed]'],
      ['Die Firma hat nach eigenen Angaben 30 Häuser verkauft.', '30 Häuser [attributed]'],
      ['Eine Studie zeigt, dass 30 Häuser leer sind.', '30 Häuser [attributed]'],
      ['Der Wirt wird beschuldigt, 30 Boote versenkt zu haben.', '30 Boote [attributed]'],
      ['Der Wirt bestreitet, 30 Boote versenkt zu haben.', '30 Boote [attributed]'],
      ['Es ist unklar, ob 30 Boote sanken.', '30 Boote [attributed]'],
      ['Der Fluss könnte 30 Boote versenkt haben.', '30 Boote [attributed]'],
      ['Er fuhr los, um 30 Boote zu holen.', '30 Boote [asserted]'],
      ['Die Stadt zahlte 30 Millionen Euro.', '30 Millionen Euro [asserted]'],
      ['30 Brücken werden gesperrt.', '30 Brücken [asserted]'],
    ] as const
  ).map(([text, expected]) => ({ language: 'de', text, expected })),
  ...(
    [
      ['Al menos 30 casas ardieron, informó la Defensa Civil.', 'Al menos 30 casas [attributed]'],
      ['Según los bomberos, 30 casas ardieron.', '30 casas [attributed]'],
      ['El alcalde dijo que 30 casas ardieron.', '30 casas [attributed]'],
      ['El fuego habría destruido 30 casas.', '30 casas [attributed]'],
      ['La obra costará 30 millones de dólares.', '30 millones de dólares [forecast]'],
      ['El gobierno prevé un gasto de 30 millones de dólares.', '30 millones de dólares [forecast]'],
      ['Cerca del río Mirará ardieron 30 casas.', '30 casas [asserted]'],
      ['La cifra de heridos llegó a 30 personas.', '30 personas [asserted]'],
      ['El dueño niega haber robado 30 barcos.', '30 barcos [attributed]'],
      ['La ciudad pagó 30 millones de dólares.', '30 millones de dólares [asserted]'],
    ] as const
  ).map(([text, expected]) => ({ language: 'es', text, expected })),
];
for (const { language, text, expected } of stories)
  test(`${language}: ${text}`, () => expect(show({ language, text }, 'figure')).toEqual([expected]));

test('the words that name the source of a statement', () => {
  const text = 'Quill won. Some witnesses of the fire said 30 homes were lost.';
  const fact = factsOf({ text }).facts.find(({ kind }) => kind === 'figure');
  const { start, end } = fact?.speakerSpan ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Some witnesses of the fire');
});

test.each([
  'Under the proposals the town says 30 percent is lost.',
  '‘I want to row there,’ said Quill, who moved to Harrow from Selby for £17 million.',
])('nobody is named as the source: %s', (text) => {
  const { facts } = factsOf({ text });
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.filter(({ speakerSpan }) => speakerSpan !== undefined)).toEqual([]);
});

test('whom a source is described by does not speak', () => {
  const { facts } = factsOf({
    text: 'A lawyer for Ada Quill said 30 homes were lost.',
    entities: [{ type: 'person', name: 'Ada Quill' }],
  });
  expect(facts.find(({ kind }) => kind === 'figure')).toMatchObject({ mode: 'attributed', speaker: undefined });
});

test('whom a statement is handed to', () => {
  const { facts } = factsOf({
    text: 'The dam lost 30 percent of its water, according to Ada Quill of the ministry.',
    entities: [{ type: 'person', name: 'Ada Quill' }],
  });
  expect(facts.find(({ kind }) => kind === 'figure')).toMatchObject({ mode: 'attributed', speaker: 0 });
});

const languages: readonly { language: string; kinds: readonly KeyFactKind[] }[] = [
  { language: 'fr', kinds: ['when', 'figure', 'quotation'] },
  { language: 'de-AT', kinds: ['when', 'figure', 'quotation'] },
  { language: 'pl', kinds: [] },
];
const story: Story = {
  headline: 'Quill quill 30 %',
  text: 'Quill 30 % 2026-03-05: “Quill Quill Quill Quill,” Quill quill.',
  entities: [{ type: 'person', name: 'Quill' }],
  quotation: { text: 'Quill Quill Quill Quill', speaker: 0, cue: 'quill' },
};
for (const { language, kinds } of languages)
  test(`kinds of facts in ${language}`, () => {
    const found = factsOf({ ...story, language }).facts.map(({ kind }) => kind);
    expect([...new Set(found)]).toEqual(kinds);
  });

test.each([
  ['Ada Quill said in a letter, filed on 3 February 2026, that the dam was safe.', 'asserted'],
  ['Ada Quill said in a note issued on 3 February 2026 that the dam was safe.', 'asserted'],
  ['Ada Quill said that the note was issued on 3 February 2026.', 'attributed'],
])('the date of a paper is no speaker’s: %s', (text, mode) => {
  expect(show({ text }, 'when')).toEqual([`3 February 2026 [${mode}]`]);
});
