import { words } from '../../model/words.ts';
import type { LeaningWords } from '../leaning-words.ts';
import { subjectNouns } from './speaker-words.ts';

/** Source: grammars; compiled by hand. */
export const englishLeaningWords = (): LeaningWords => ({
  person: words('he herself him himself she'),
  thing: words('it itself'),
  group: words('them themselves they'),
  owner: words('her hers his its their theirs'),
  demonstrative: words('these this those'),
  that: words('that'),
  also: words('also too'),
  other: words('additional another else extra further other others'),
  same: words('both either former latter likewise neither same similar similarly'),
  again: words('again balance remaining remains rest still yet'),
  more: words('more'),
  such: words('such'),
  turn: words('although but despite however instead meanwhile nevertheless nonetheless still though while yet'),
  link: words('however instead likewise meanwhile nevertheless nonetheless similarly therefore though thus'),
  time: words('after afterwards before earlier later previously since subsequently then'),
  these: words('these'),
  would: words('would'),
  had: words('had'),
  adds: words('added adding adds concluded continued went'),
  here: words('here'),
  there: words('there'),
  count: words('all each few many most none one several some three two'),
  reason: words('because how reason result therefore thus what why'),
  than: words('against compared compares than'),
  holder: [
    ...subjectNouns,
    ...words(`
      attorney banker chairman cleric coach executive governor judge lawyer manager spokesman spokesperson spokeswoman
    `),
  ],
  article: words('the'),
  indefinite: words('a an'),
  of: words('at by for from in of on that to where which who with'),
  lead: words('about after and as at before but by for from in like of on to with'),
  being: words('are had has is was were will would'),
  period: words(`
    afternoon autumn century evening fall month morning season spring summer time week weekend winter year
  `),
});
