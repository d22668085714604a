import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const japanesePageLines: PageLanguage = {
  invitations: words('おすすめ おすすめ情報 おすすめ記事 関連記事'),
  placeholders: words('広告'),
};
