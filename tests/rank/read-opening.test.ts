import { expect, test } from 'vitest';
import { wordsOf } from '../../lib/languages/languages.ts';
import { omissibleLength, readLean } from '../../lib/rank/read-opening.ts';

const leans = [
  { text: 'She left at noon.', language: 'en', expected: 'reference' },
  { text: '“It’s over,” Tarn said.', language: 'en', expected: 'reference' },
  { text: 'In it, students sing.', language: 'en', expected: 'reference' },
  { text: 'The latter won.', language: 'en', expected: 'reference' },
  { text: 'BUT nobody came.', language: 'en', expected: 'connective' },
  { text: 'As a result, prices rose.', language: 'en', expected: 'connective' },
  { text: 'Cette décision a surpris.', language: 'fr', expected: 'reference' },
  { text: 'C’est une surprise.', language: 'fr', expected: 'reference' },
  { text: 'En revanche, Tarn a refusé.', language: 'fr', expected: 'connective' },
  { text: 'Doch Tarn blieb.', language: 'de', expected: 'connective' },
  { text: 'Sin embargo, Tarn se quedó.', language: 'es', expected: 'connective' },
  { text: 'Bunun üzerine Tarn kaldı.', language: 'tr', expected: 'reference' },
] as const;

const upright = [
  { text: 'Herons left at noon.', language: 'en' },
  { text: 'Butter is dear.', language: 'en' },
  { text: 'As a rule, prices rise.', language: 'en' },
  { text: 'En 2019, Tarn a refusé.', language: 'fr' },
  { text: 'Das Parlament tagt.', language: 'de' },
  { text: 'Het parlement vergadert.', language: 'nl' },
  { text: 'He who writes in an unknown tongue.', language: 'xx' },
  { text: '', language: 'en' },
  { text: '— …', language: 'en' },
];

for (const { text, language, expected } of leans) {
  test(`leans: ${text}`, () => expect(readLean(text, language)).toBe(expected));
}
for (const { text, language } of upright) {
  test(`stands alone: ${text} (${language})`, () => expect(readLean(text, language)).toBeUndefined());
}

const none = { references: [], connectives: [], omissible: [] };
const languages = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  tr: 'turkish',
};

for (const [code, language] of Object.entries(languages))
  test(`the openings of ${language} are read as its lists say, and no shorter one decides before`, () => {
    const { references, connectives, omissible } = wordsOf(code)?.openings?.() ?? none;
    expect(references.length).toBeGreaterThan(5);
    const all = new Set([...references, ...connectives, ...omissible]);
    for (const phrase of references) expect(readLean(`${phrase} x`, code), phrase).toBe('reference');
    for (const phrase of [...connectives, ...omissible])
      expect(readLean(`${phrase} x`, code), phrase).toBe('connective');
    const beginnings = (phrase: string) => phrase.split(' ').map((_, at, parts) => parts.slice(0, at).join(' '));
    expect([...all].filter((phrase) => beginnings(phrase).some((beginning) => all.has(beginning)))).toEqual([]);
  });

const omissions = [
  { text: 'But Tarn refused.', language: 'en', expected: 'Tarn refused.' },
  { text: 'In addition, Tarn refused.', language: 'en', expected: 'Tarn refused.' },
  { text: 'Mais Tarn a refusé.', language: 'fr', expected: 'Tarn a refusé.' },
  { text: 'But the mayor refused.', language: 'en', expected: 'But the mayor refused.' },
  { text: 'But He refused.', language: 'en', expected: 'But He refused.' },
  { text: 'So Tarn refused.', language: 'en', expected: 'So Tarn refused.' },
  { text: 'Still Waters won.', language: 'xx', expected: 'Still Waters won.' },
];

for (const { text, language, expected } of omissions) {
  test(`leaves out: ${text}`, () => expect(text.slice(omissibleLength(text, language))).toBe(expected));
}
