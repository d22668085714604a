import { wordSet } from '../../../model/words.ts';

/** "Photo" before a colon, in scripts other than Latin. Source: general knowledge of news sites. */
export const pictureLabels = wordSet('عکس تصوير צילום фото φωτογραφία फोटो ছবি ภาพ 摄影 攝影 撮影 写真 사진');
