import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const russianPageLines: PageLanguage = {
  invitations: phrases(`
    материалы по теме
    по теме
    смотрите также
    читайте далее
    читайте ещё
    читайте также
  `),
  invitationStems: words('популярн'),
  placeholders: words('реклама'),
  authorLabels: words('автор авторы текст'),
  dateLabels: words('дата опубликовано'),
  signUps: words('подписывайтесь подпишитесь'),
  partOpenings: phrases(`
    комментарии
    поделиться
    слушать статью
  `),
  pictureLabels: words('фото'),
  rights: phrases(`
    все права защищены
  `),
  publishedOpenings: words('обновлено опубликовано'),
};
