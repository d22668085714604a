import { expect, test } from 'vitest';
import { findLeanings, type Leaning } from '../../../lib/rank/leaning/find-leanings.ts';
import { createRankContext } from '../../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../../lib/rank/scan-quotes.ts';
import { readArticle, readUpload } from '../../../lib/summarize.ts';

/** Of an article with a paragraph a line. */
function leaningsOf(headline: string, paragraphs: readonly string[]): readonly Leaning[] {
  const bytes = Buffer.from(JSON.stringify({ headline, articleBody: paragraphs.join('\n\n') }));
  const { decoded, items } = readUpload({
    bytes,
    source: { bucket: '', key: 'a.json', size: bytes.length, contentType: undefined },
  } as never);
  const [item] = items;
  if (item === undefined) throw new Error('The upload has no article.');
  const { article, segmentation, annotations } = readArticle(item.document, decoded);
  const context = createRankContext(article, segmentation, annotations);
  return findLeanings(context, scanQuotes(context));
}

interface Story {
  readonly headline: string;
  readonly before: readonly string[];
  readonly leaning: readonly string[];
  readonly standing: readonly string[];
}

const english: Story = {
  headline: 'Velmouth ferry terminal approved after long dispute',
  before: [
    'The council of Velmouth approved a ferry terminal on Tuesday after nine years of dispute over its cost.',
    'Ilse Tarn, a marine engineer from Quay Street, spoke against the plan for two hours.',
    'A group of fishermen handed over a petition with 4,000 names on Monday.',
    'The builder Norsund Marine offered a deal worth 48 million crowns in March.',
  ],
  leaning: [
    // Pronouns.
    'He wants to sell the old boats before the summer.',
    'It would cost twice as much, a study found.',
    'They want the old quay to stay open for small boats.',
    'Last week she handed in a plan of her own.',
    'On Monday evening they blocked the road with nets.',
    'Its lawyers turned the offer down within a week.',
    'This would make the crossing longer by half an hour.',
    'That was two million less than a rival had asked for.',
    // Definite phrases.
    'The petition asks for a vote of all residents.',
    'The deal runs until the end of the decade.',
    'The group plans to sail to the capital in protest.',
    'The engineer counted eleven faults in the drawings.',
    // Whoever was named before.
    'The Halden lawyer turned down every question from reporters.',
    'The former Harbour Bank manager, running for mayor, wants cheaper crossings.',
    'The wealthy shipping tycoon gave away his last yacht in May.',
    // Words that add to something told before.
    'Another builder has offered a cheaper design.',
    'The fishermen also asked for a meeting with ministers.',
    'Others fear for their moorings in the inner harbour.',
    'Beyond that, nobody knows who will pay for the road.',
    'However, two members of the party stayed away.',
    'Meanwhile, the price of steel went up by a third.',
    'Instead, both sides agreed to meet again in autumn.',
    'But nobody could say when the work would begin.',
    // Comparisons without their other half.
    'That compares with 31 million crowns for the old design.',
    // Parts of what was told.
    'The first was handed over by school children.',
    'One of them fell into the water and was rescued.',
    'Most of them live on the islands.',
    'The two have not spoken since then.',
    // Surnames and quotations.
    'Tarn left the hall before the vote.',
    '“Nobody has read the drawings,” she said.',
    '“It is a bad plan, and a dear one.”',
    '“We will fight on,” Tarn said.',
    'He added: “We have no money for lawyers.”',
  ],
  standing: [
    'The terminal will open in the spring of 2029.',
    'Ferry passengers will pay two crowns more for a crossing from next year.',
    'Ada Quill, a professor of law at Harbour University, called the Velmouth dispute a lesson for ports.',
    'Velmouth expects 300,000 ferry passengers a year.',
    '“The ferry terminal will change Velmouth for good,” mayor Emil Kroog told reporters.',
    'Nine of fifteen members of the council voted for the terminal.',
    'The Halden lawyer Ada Quill called the ferry terminal a lesson for ports.',
  ],
};

const german: Story = {
  headline: 'Tarnau genehmigt Fährhafen nach langem Streit',
  before: [
    'Der Stadtrat von Tarnau hat am Dienstag nach neun Jahren Streit einen Fährhafen genehmigt.',
    'Die Ingenieurin Ilse Quandt aus der Hafengasse sprach zwei Stunden lang gegen den Plan.',
    'Eine Gruppe von Fischern übergab am Montag eine Petition mit 4000 Namen.',
    'Der Konzern Norsund bot im März einen Vertrag über 48 Millionen Kronen an.',
  ],
  leaning: [
    'Er will die alten Boote noch vor dem Sommer verkaufen.',
    'Sie hält die Zeichnungen für fehlerhaft.',
    'Dieser läuft bis zum Ende des Jahrzehnts.',
    'Der Konzern wies die Vorwürfe zurück.',
    'Die Gruppe will aus Protest in die Hauptstadt segeln.',
    'Diese Petition fordert eine Abstimmung.',
    'Dort liegen seit Jahren nur noch kleine Boote.',
    'Auch die Fischer forderten ein Treffen mit dem Minister.',
    '„Niemand hat die Zeichnungen gelesen“, sagte sie.',
    'Dagegen wehren sich vor allem die Anwohner.',
    'Allerdings blieben zwei Mitglieder der Sitzung fern.',
    'Zwei von ihnen fielen dabei ins Wasser.',
  ],
  standing: [
    'Der Fährhafen soll im Frühjahr 2029 öffnen.',
    'Tarnau erwartet 300.000 Fahrgäste im Jahr.',
    'Neun der fünfzehn Mitglieder im Stadtrat stimmten für den Fährhafen.',
    'Ada Kroog, Professorin für Recht an der Hochschule Halden, nannte den Streit um Tarnau eine Lehre.',
  ],
};

const french: Story = {
  headline: 'Le port de Tarville approuve un terminal après un long conflit',
  before: [
    'Le conseil de Tarville a approuvé mardi un terminal pour les ferries après neuf ans de conflit.',
    "L'ingénieure Ilse Quandier a parlé deux heures contre le projet.",
    'Un groupe de pêcheurs a remis lundi une pétition signée par 4 000 habitants.',
    'Le constructeur Norsund a proposé en mars un contrat de 48 millions de couronnes.',
  ],
  leaning: [
    "Il veut vendre les vieux bateaux avant l'été.",
    'Elle juge les plans pleins de fautes.',
    'Cette dernière court jusqu’à la fin de la décennie.',
    'Ce contrat prévoit aussi deux quais pour les yachts.',
    'Son avocat a refusé cette offre en une semaine.',
    'La pétition demande un vote de tous les habitants.',
    'Là-bas, on ne voit plus que de petites barques.',
    'Mais personne ne sait quand les travaux commenceront.',
    'Deux d’entre eux sont tombés dans l’eau.',
    '« Personne n’a lu les plans », a-t-elle dit.',
    'Celle-ci a coûté deux millions de plus.',
    "D'autres craignent pour leurs places dans le bassin.",
  ],
  standing: [
    'Le terminal doit ouvrir au printemps 2029.',
    'Tarville attend 300 000 passagers par an.',
    'Neuf des quinze membres du conseil ont voté pour le terminal de Tarville.',
    'Ada Brandier, professeure de droit à Halden, voit dans le conflit de Tarville une leçon pour les ports.',
  ],
};

const [last, question, answer] = [
  'Ferry passengers pay two crowns.',
  'Who pays for a night ferry?',
  'Tarnmouth has run it since the spring.',
];
const tieAfter = (...paragraphs: readonly string[]): Leaning['tie'] =>
  leaningsOf('Quays of Velmouth to be rebuilt', [last, ...paragraphs]).at(-1)?.tie;

test.each([
  ['a pronoun behind a question', [question, answer], 'question'],
  ['a noun behind a question', [question, 'Tarnmouth has run one since the spring.'], undefined],
  ['a pronoun behind a quoted question', ['“Who pays for a night ferry?”', answer], undefined],
  ['a relative pronoun behind a question', [question, 'Tarnmouth has a ferry that is paid by boats.'], undefined],
  ['another one', [question, 'Ada Roth of Tarnmouth wrote the report that was leaked in May.'], undefined],
  ['“that” behind a verb of saying', [question, 'Ada Roth said that was the plan.'], 'question'],
  ['here', ['Pilots here stayed at home.'], 'dateline'],
  ['here at the end', ['Nobody pays a toll here.'], 'dateline'],
  ['here with its verb', ['Here are the times of the ferries.'], undefined],
  ['here in a quotation', ['“Nobody pays a toll here,” Ada Roth said.'], undefined],
  ['there', ['Pilots there stayed at home.'], undefined],
] as const)('is tied: %s', (_, paragraphs, tie) => expect(tieAfter(...paragraphs)).toBe(tie));

test.each([
  ['Hier bleiben die Lotsen zu Hause.', 'de'],
  ['Les pilotes restent ici chez eux.', 'fr'],
] as const)('is tied: %s (%s)', (sentence, language) => {
  const story = language === 'de' ? german : french;
  expect(leaningsOf(story.headline, [...story.before, sentence]).at(-1)?.tie).toBe('dateline');
});

test('what is meant: the sentence before, or the one with the name or the noun', () => {
  const { headline, before } = english;
  const meant = (sentence: string): number | undefined =>
    leaningsOf(headline, [...before, sentence]).at(-1)?.on[0]?.sentence;
  expect(meant('It would cost twice as much, a study found.')).toBe(3);
  expect(meant('Tarn left the hall before the vote.')).toBe(1);
  expect(meant('The petition asks for a vote of all residents.')).toBe(2);
});

test('a language whose leaning words are not listed has no chances', () => {
  const text = 'El consejo de Velmar aprobó el martes una terminal para los ferris después de nueve años de disputa.';
  expect(leaningsOf('Velmar aprueba una terminal', [text, 'Ella saludó a todos los vecinos del puerto.'])).toEqual([]);
});

/** The chance that a sentence leans at the end of a story. */
const chanceAfter = ({ headline, before }: Story, sentence: string): number =>
  leaningsOf(headline, [...before, sentence]).at(-1)?.chance ?? Number.NaN;

for (const [language, story] of Object.entries({ english, german, french })) {
  test.each(story.leaning)(`leans (${language}): %s`, (sentence) =>
    expect(chanceAfter(story, sentence)).toBeGreaterThan(0.5),
  );
  test.each(story.standing)(`stands (${language}): %s`, (sentence) =>
    expect(chanceAfter(story, sentence)).toBeLessThan(0.5),
  );
}

test('chances have four decimals, the same on every engine', () => {
  const { headline, before } = english;
  const chances = leaningsOf(headline, before).flatMap(({ chance, on }) => [chance, ...on.map((each) => each.chance)]);
  expect(chances).toEqual(chances.map((chance) => Number(chance.toFixed(4))));
});
