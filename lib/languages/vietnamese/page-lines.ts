import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const vietnamesePageLines: PageLanguage = {
  authorLabels: phrases(`
    tác giả
  `),
  invitations: phrases(`
    bài liên quan
    tin liên quan
    xem thêm
    đọc nhiều
  `),
  invitationOpenings: phrases(`
    xem thêm:
  `),
  placeholders: phrases(`
    quảng cáo
  `),
  pictureLabels: words('ảnh'),
  signUps: phrases(`
    theo dõi chúng tôi
    đăng ký nhận bản tin
  `),
  partOpenings: phrases(`
    bình luận
    chia sẻ
    nghe bài viết
  `),
};
