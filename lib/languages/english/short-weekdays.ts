import { words } from '../../model/words.ts';

/** Abbreviations of the days of the week, without stops. */
export const shortWeekdays = words('fri mon sat sun thu thur thurs tue tues wed');
