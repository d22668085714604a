import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const japanesePageLines: PageLanguage = {
  invitations: words('あわせて読みたい おすすめ おすすめ情報 おすすめ記事 関連記事'),
  placeholders: words('広告'),
  partOpenings: words('この記事を聞く コメント シェアする'),
  pictureLabels: words('写真'),
  signUps: words('この記事は会員限定です ニュースレターに登録'),
};
