import { expect, test } from 'vitest';
import { day, show } from './show-timexes.ts';

const cases: readonly { name: string; input: string; expected: readonly string[] }[] = [
  ...(
    [
      ['Les places sont mises en vente lundi.', 'lundi DATE 2026-03-09?'],
      ['Le patron est mort lundi.', 'lundi DATE 2026-03-02?'],
      ['Au deuxième trimestre de son exercice', 'deuxième trimestre de son exercice DATE XXXX-Q2'],
    ] as const
  ).map(([input, ...expected]) => ({ name: input, input, expected })),
  {
    name: 'full dates',
    input: 'Mercredi 4 mars, le 1er janvier 2025 et le 14 juillet 1789.',
    expected: [
      'Mercredi 4 mars DATE 2026-03-04?',
      'le 1er janvier 2025 DATE 2025-01-01',
      'le 14 juillet 1789 DATE 1789-07-14',
    ],
  },
  {
    name: 'a weekday with this',
    input: 'Ce mercredi 4 mars il pleut.',
    expected: ['Ce mercredi 4 mars DATE 2026-03-04?'],
  },
  {
    name: 'a unit behind its adjective',
    input: 'La prochaine semaine sera froide.',
    expected: ['La prochaine semaine DATE 2026-W11?'],
  },
  {
    name: 'weekdays',
    input: 'Lundi dernier il a plu, mardi soir aussi ; vendredi prochain il fera beau.',
    expected: [
      'Lundi dernier DATE 2026-03-02?',
      'mardi soir TIME 2026-03-03TEV?',
      'vendredi prochain DATE 2026-03-06?',
    ],
  },
  {
    name: 'today and its neighbours',
    input: "Hier soir, aujourd'hui, demain et après-demain.",
    expected: [
      'Hier soir TIME 2026-03-03TEV?',
      "aujourd'hui DATE 2026-03-04?",
      'demain DATE 2026-03-05?',
      'après-demain DATE 2026-03-06?',
    ],
  },
  {
    name: 'pointed units',
    input: "Le mois dernier, la semaine prochaine, l'an dernier, l'année prochaine, cette semaine.",
    expected: [
      'Le mois dernier DATE 2026-02?',
      'la semaine prochaine DATE 2026-W11?',
      "l'an dernier DATE 2025?",
      "l'année prochaine DATE 2027?",
      'cette semaine DATE 2026-W10?',
    ],
  },
  {
    name: 'ago',
    input: 'Elle est partie il y a trois ans, lui il y a deux semaines.',
    expected: ['il y a trois ans DATE 2023?', 'il y a deux semaines DATE 2026-02-18?'],
  },
  {
    name: 'long ago',
    input: 'Il y a quelques mois tout allait bien.',
    expected: ['Il y a quelques mois DATE PAST_REF'],
  },
  {
    name: 'later and earlier',
    input: 'Trois jours plus tard il revint, comme deux ans plus tôt.',
    expected: ['Trois jours plus tard DATE XXXX-XX-XX', 'deux ans plus tôt DATE 2024?'],
  },
  {
    name: 'years',
    input: 'Né en 2019, il vit ici depuis 2021.',
    expected: ['2019 DATE 2019', '2021 DATE 2021'],
  },
  {
    name: 'decades and centuries',
    input: 'Dans les années 1990, les années 80 et au XXe siècle.',
    expected: ['les années 1990 DATE 199', 'les années 80 DATE 198?', 'XXe siècle DATE 19'],
  },
  {
    name: 'clocks',
    input: 'Le bac part à 14 h 30, à 18h45 et à 20 heures.',
    expected: ['14 h 30 TIME 2026-03-04T14:30?', '18h45 TIME 2026-03-04T18:45?', '20 heures TIME 2026-03-04T20:00?'],
  },
  {
    name: 'clock of a day',
    input: 'Rendez-vous vendredi à 15 h 30 ou le 3 mai à 9h.',
    expected: ['vendredi à 15 h 30 TIME 2026-02-27T15:30?', 'le 3 mai à 9h TIME 2026-05-03T09:00?'],
  },
  {
    name: 'parts of months and years',
    input: 'Fin 2023, début mars et mi-2019.',
    expected: ['Fin 2023 DATE 2023', 'début mars DATE 2026-03?', 'mi-2019 DATE 2019'],
  },
  {
    name: 'months',
    input: 'En avril 2024 et en mars dernier.',
    expected: ['avril 2024 DATE 2024-04', 'mars dernier DATE 2025-03?'],
  },
  {
    name: 'ranges',
    input: 'La foire dure du 3 au 5 juin.',
    expected: ['3 au 5 juin DATE 2026-06-03/2026-06-05?'],
  },
  {
    name: 'durations',
    input: 'Pendant trois jours, depuis dix ans, ces trois dernières années.',
    expected: ['trois jours DURATION P3D', 'dix ans DURATION P10Y', 'ces trois dernières années DURATION P3Y'],
  },
  {
    name: 'sets',
    input: 'Tous les lundis, chaque jour, deux fois par semaine, tous les jours.',
    expected: [
      'Tous les lundis SET XXXX-WXX-1',
      'chaque jour SET P1D',
      'deux fois par semaine SET P1W',
      'tous les jours SET P1D',
    ],
  },
  {
    name: 'parts of a day',
    input: "Ce matin puis l'après-midi.",
    expected: ['Ce matin TIME 2026-03-04TMO?', "l'après-midi TIME 2026-03-04TAF?"],
  },
  {
    name: 'weekend',
    input: 'Le quai ferme ce week-end.',
    expected: ['ce week-end DATE 2026-W10-WE?'],
  },
  {
    name: 'seasons and quarters',
    input: "Cet été, l'été dernier, au premier trimestre 2025.",
    expected: ['Cet été DATE 2026-SU?', "l'été dernier DATE 2025-SU?", 'premier trimestre 2025 DATE 2025-Q1'],
  },
  {
    name: 'numeric dates have the day first',
    input: 'Le 06/07/2024.',
    expected: ['06/07/2024 DATE 2024-07-06'],
  },
  {
    name: 'hours of a clock and hours that last',
    input: 'Vers 5h du matin, en 48 heures, pendant une heure, à 20 heures.',
    expected: [
      '5h du matin TIME 2026-03-04T05:00?',
      '48 heures DURATION PT48H',
      'une heure DURATION PT1H',
      '20 heures TIME 2026-03-04T20:00?',
    ],
  },
  {
    name: 'this weekday is the nearest by the tense',
    input: 'Ce mardi il a plu ; le maire viendra ce vendredi.',
    expected: ['Ce mardi DATE 2026-03-03?', 'ce vendredi DATE 2026-03-06?'],
  },
  {
    name: 'the day before and the day after',
    input: 'Le 3 février il neigea, et le lendemain aussi.',
    expected: ['Le 3 février DATE 2026-02-03?', 'le lendemain DATE 2026-02-04?'],
  },
  {
    name: 'the present of a timetable lies ahead',
    input: 'Le scrutin a lieu dimanche. Le conseil se réunit lundi.',
    expected: ['dimanche DATE 2026-03-08?', 'lundi DATE 2026-03-09?'],
  },
  {
    name: 'hours that last',
    input: 'La visite durera 1 heure. Le bac part à 1 heure du matin. Il a attendu une heure et demie.',
    expected: [
      '1 heure DURATION PT1H',
      '1 heure du matin TIME 2026-03-04T01:00?',
      'une heure et demie DURATION PT1H30M',
    ],
  },
  {
    name: 'a night between two days, and a zone',
    input: 'Dans la nuit de samedi à dimanche. À 5 h 20, heure locale, dimanche.',
    expected: [
      'la nuit de samedi à dimanche TIME 2026-02-28TNI?',
      '5 h 20, heure locale, dimanche TIME 2026-03-01T05:20?',
    ],
  },
  {
    name: 'ranges of years, months and durations',
    input: 'De 2010 à 2014, de juin à août, entre trois et cinq ans.',
    expected: [
      'De 2010 à 2014 DATE 2010/2014',
      'de juin à août DATE 2026-06/2026-08?',
      'entre trois et cinq ans DURATION P3Y',
    ],
  },
];

for (const { name, input, expected } of cases)
  test(name, () => expect(show(input, { published: day, language: 'fr' })).toEqual(expected));

const negatives: readonly { name: string; input: string }[] = [
  { name: 'ages of people', input: 'À l’âge de 73 ans, avec une femme de 31 ans.' },
  { name: 'a newspaper and a participle', input: 'Selon 20 Minutes, tout en maintenant son avis.' },
  { name: 'ages', input: 'Marie Dupont, 43 ans, et un garçon âgé de 5 ans' },
  { name: 'Mars the god', input: 'Le soldat Mars a parlé.' },
  { name: 'summer the participle', input: 'Il a été élu.' },
  { name: 'counts', input: '2 000 personnes, 1984 pages et le vol 1549' },
  { name: 'a week-day as a name', input: 'Le Dimanche des Rameaux est un tableau.' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day, language: 'fr' })).toEqual([]));
