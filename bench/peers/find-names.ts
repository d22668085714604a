import { findEntities } from '../../lib/annotate/entities/find-entities.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import type { Subject, Work } from './contender.ts';
import { type Job, ourName } from './job.ts';
import { loadCompromise } from './load-compromise.ts';

/**
 * People, places and organisations of a cleaned text. Ours also cuts tokens and sentences, links mentions, and finds
 * roles, events and other names.
 */
export const findNames: Job = {
  name: 'Text to names',
  kind: 'texts',
  found: 'mentions',
  mustFind: false,
  contenders: [
    { name: ourName, packages: [], load: () => findOurs },
    { name: 'compromise', packages: ['compromise'], load: loadNames },
  ],
};

function findOurs({ article }: Subject): number {
  let mentions = 0;
  for (const entity of findEntities(article, segmentArticle(article))) mentions += entity.mentions.length;
  return mentions;
}

async function loadNames(): Promise<Work> {
  const read = await loadCompromise();
  return ({ article }) => {
    const document = read(article.text);
    const kinds = [document.people(), document.places(), document.organizations()];
    return kinds.flatMap((found) => found.out('array')).length;
  };
}
