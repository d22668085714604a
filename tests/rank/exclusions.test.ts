import { expect, test } from 'vitest';
import { findExclusions, isSuspect } from '../../lib/rank/exclusions.ts';
import { createRankContext, type RankContext } from '../../lib/rank/rank-context.ts';
import { readArticle, readUpload } from '../../lib/summarize.ts';

/** Of an article with a paragraph a line, in English. */
function contextOf(paragraphs: readonly string[]): RankContext {
  const headline = 'Velmouth approves ferry terminal';
  const bytes = Buffer.from(JSON.stringify({ headline, inLanguage: 'en', articleBody: paragraphs.join('\n\n') }));
  const source = { bucket: '', key: 'a.json', size: bytes.length, contentType: undefined };
  const { decoded, items } = readUpload({ bytes, source } as never);
  const [item] = items;
  if (item === undefined) throw new Error('The upload has no article.');
  const { article, segmentation, annotations } = readArticle(item.document, decoded);
  return createRankContext(article, segmentation, annotations);
}

const story = 'The council of Velmouth approved a ferry terminal after nine years of dispute over its cost.';

test.each([
  ['16:20 GMT, 3 May 2011 .', 'time-alone'],
  ['Thursday, 4 June 2015, 9.30 am.', 'time-alone'],
  ['The ferries left at 16:20 on 3 May 2011.', undefined],
  ['On 3 May 2011 Velmouth closed its port.', undefined],
])('a time alone is the stamp of a page: %s', (line, rule) => {
  expect(findExclusions(contextOf([`${line} ${story}`, story])).at(0)).toBe(rule);
});

test.each([
  ['Swept away . . . the boats at Marrow Quay lie on their sides after the storm', true],
  ['A long way home … the last buses of the day leave for Halden', true],
  ['Heartbroken ... families wait for news at the harbour of Velmouth', true],
  ['“I waited … and nobody came to open the gate of the harbour,” Tarn said', false],
  ['Nobody in the council of Velmouth would say when the work is to begin ... or who pays', false],
  ['The price of a crossing rose by half in May…and again in June', false],
])('words, a pause and more words are a caption: %s', (line, expected) => {
  const context = contextOf([story, `${line}.`, story]);
  expect(isSuspect(context, 1)).toBe(expected);
});

test.each([
  ['“Not a chance.”', 'That is what the mayor of Velmouth says of a toll for the ferries.', undefined],
  ['“Never again!”', 'This is how pilots of the port answer those who ask for a longer day.', undefined],
  ['“Not a chance.”', 'Mayor Ilse Tarn turned down a toll for the ferries of Velmouth on Monday.', 'length'],
  ['Not a chance.', 'That is what the mayor of Velmouth says of a toll for the ferries.', 'length'],
])('a quotation of few words may open an article that takes it up: %s %s', (quotation, next, rule) => {
  expect(findExclusions(contextOf([`${quotation} ${next}`, story])).at(0)).toBe(rule);
});

const post = 'Three boats are loose at the quay. All of them have people on board.';

test.each([
  [`${post} — Halden Coastguard (@haldencoast) May 3, 2016`, ['post', 'post']],
  [`${post} pic.twitter.com/b0at5`, ['post']],
  [`${story} ${post} — Halden Coastguard (@haldencoast) May 3, 2016`, [undefined, 'post', 'post']],
  [`${post} The coastguard (@haldencoast) had warned of it on Monday.`, [undefined, undefined]],
  [post, [undefined, undefined]],
])('a post that was pasted into a paragraph is not the article: %s', (text, expected) => {
  const exclusions = findExclusions(contextOf([story, text, story]));
  expect(exclusions.slice(1, 1 + expected.length)).toEqual(expected);
});
