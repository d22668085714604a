import { describe, expect, test } from 'vitest';
import { findTokens } from '../../lib/segment/find-tokens.ts';
import { readEnglishTagger } from '../../lib/tag/read-english-tagger.ts';
import { tagWords } from '../../lib/tag/tag-words.ts';
import { isFiniteTag, tags } from '../../lib/tag/tags.ts';

const wordsOf = (text: string): readonly string[] =>
  findTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const tag = (text: string): string => {
  const words = wordsOf(text);
  return tagWords(words, readEnglishTagger())
    .map((found, index) => `${words[index]}/${found}`)
    .join(' ');
};
const finiteVerbs = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const found = tagWords(words, readEnglishTagger());
  return words.filter((_, index) => isFiniteTag(found[index] ?? 'X'));
};

test.each([
  [
    'The mayor closed the bridge on Friday.',
    'The/DET mayor/NOUN closed/VERB-Past the/DET bridge/NOUN on/ADP Friday/PROPN ./PUNCT',
  ],
  [
    'She will build two new schools in Halden.',
    'She/PRON-Nom will/AUX-Fin build/VERB-Inf two/NUM new/ADJ schools/NOUN-Plur in/ADP Halden/PROPN ./PUNCT',
  ],
  [
    'Their ferry has been sold to a firm that repairs ships.',
    'Their/PRON-Poss ferry/NOUN has/AUX-Fin been/AUX-Part sold/VERB-Part to/ADP a/DET firm/NOUN that/PRON-Rel ' +
      'repairs/VERB-Pres ships/NOUN-Plur ./PUNCT',
  ],
])('%s', (text, expected) => {
  expect(tag(text)).toBe(expected);
});

describe('finite verbs are told from words of the same form', () => {
  test.each([
    { text: 'The council plans a new tram line.', verbs: ['plans'] },
    { text: 'The plans of the council were rejected.', verbs: ['were'] },
    { text: 'A bridge built in 1910 collapsed.', verbs: ['collapsed'] },
    { text: 'Workers repaired the damaged roof.', verbs: ['repaired'] },
    { text: 'The report said the dam was weak.', verbs: ['said', 'was'] },
    { text: 'Hundreds of injured miners waited for help.', verbs: ['waited'] },
  ])('$text', ({ text, verbs }) => {
    expect(finiteVerbs(text)).toEqual(verbs);
  });
});

test('capitals do not hide the verb of a heading', () => {
  expect(finiteVerbs('COUNCIL HAS CLOSED THE OLD HARBOUR BRIDGE')).toEqual(['HAS']);
  expect(finiteVerbs('Council Has Closed the Old Harbour Bridge')).toEqual(['Has']);
});

test('each word has a tag, whatever it is', () => {
  for (const text of ['', '.', '“', 'ß', '李', '$5m ‰ \u0301a 𝒳', 'a'.repeat(5000)]) {
    const found = tagWords(wordsOf(text), readEnglishTagger());
    expect(found).toHaveLength(wordsOf(text).length);
    for (const each of found) expect(tags).toContain(each);
  }
});

test('a sentence has the same tags each time, and equal sentences behind each other do not mix', () => {
  const text = 'The minister who left said that prices rose.';
  const once = tag(text);
  expect(tag('Bad Weather Stops All Ferries')).toBe(tag('Bad Weather Stops All Ferries'));
  expect(tag(text)).toBe(once);
});
