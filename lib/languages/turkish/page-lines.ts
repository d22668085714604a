import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const turkishPageLines: PageLanguage = {
  invitations: phrases(`
    bunlar da ilginizi çekebilir
    bunu da okuyun
    ilgili haberler
    okumadan geçme
    çok okunanlar
  `),
  invitationOpenings: phrases('ayrıca oku'),
  placeholders: words('reklam'),
  authorLabels: words('yazan yazar'),
  nearAuthorLabels: words('haber'),
  dateLabels: words('güncelleme yayınlanma'),
  signUps: phrases(`
    abone olun
    bizi takip edin
    bültenimize
  `),
  partOpenings: phrases(`
    etiketler
    haberi dinle
    paylaş
    yorumlar
  `),
  pictureLabels: words('fotoğraf fotoğraflar'),
  rights: phrases(`
    tüm hakları
  `),
};
