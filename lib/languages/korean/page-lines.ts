import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const koreanPageLines: PageLanguage = {
  invitations: phrases(`
    관련 기사
    관련기사
    많이 본 뉴스
    함께 보면 좋은 기사
  `),
  partOpenings: phrases(`
    공유하기
    기사 듣기
    댓글
  `),
  pictureLabels: words('사진'),
  signUps: phrases(`
    구독하고
    뉴스레터 구독
  `),
};
