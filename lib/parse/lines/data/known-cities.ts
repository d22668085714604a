import { phrases, words } from '../../../model/words.ts';

/**
 * Cities that stand alone in datelines (the Associated Press keeps such a list) and capitals, in small letters, in
 * English and in their own languages. Source: general knowledge.
 */
export const knownCities: ReadonlySet<string> = new Set([
  ...words(`
    amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing beirut belgrade berlin bern
    bogota bogotá bonn boston brasilia brasília bratislava brussel brussels bruxelles brüssel bucharest budapest cairo
    canberra caracas chicago cologne copenhagen dallas damascus delhi denver detroit dhaka djakarta dublin düsseldorf
    edinburgh frankfurt frankfurt/main geneva genf genève glasgow hamburg hannover hanoi harare havana helsinki honolulu
    houston indianapolis islamabad istanbul jakarta jerusalem johannesburg kabul karachi kiev kinshasa kyiv köln lagos
    lima lisboa lisbon london luxembourg lyon macau madrid manila marseille melbourne miami milan milano milwaukee
    minneapolis monaco montevideo montreal montréal moscow moskau mumbai munich münchen nairobi oslo ottawa paris
    philadelphia phoenix pittsburgh prag prague pretoria quito québec riyadh rom roma rome rotterdam santiago sarajevo
    seattle seoul shanghai singapore sofia stockholm stuttgart sydney taipei tehran tokyo toronto tripoli tunis
    vancouver vienna warsaw warschau washington wellington wien zagreb zurich zürich
  `),
  ...phrases(`
    buenos aires
    cape town
    ciudad de méxico
    den haag
    guatemala city
    hong kong
    kuala lumpur
    kuwait city
    la habana
    las vegas
    los angeles
    mexico city
    new delhi
    new orleans
    new york
    oklahoma city
    panama city
    quebec city
    rio de janeiro
    salt lake city
    san antonio
    san diego
    san francisco
    san josé
    st. louis
    st. petersburg
    são paulo
    tel aviv
    united nations
    vatican city
  `),
]);
