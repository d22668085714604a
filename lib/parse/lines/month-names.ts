import { calendarNames, numberMonths } from '../../calendar-names.ts';

/** Months in languages of which only dates are read, as dates have them. Source: CLDR and general knowledge of the languages. */
const others: readonly string[] = [
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

/** Month number, 1 to 12, by name. */
export const monthOfName: ReadonlyMap<string, number> = numberMonths([
  ...Object.values(calendarNames).map(({ months }) => months),
  ...others,
]);
