// Source: general knowledge of news English; written for this project.
import type { Span } from '../span.ts';

const direction =
  '(?:central|north|south|east|west|northern|southern|eastern|western|north-east|north-west|south-east|south-west|northeastern|northwestern|southeastern|southwestern|downtown|upstate|rural)';
const site =
  '(?:consulate|embassy|station|stop|airport|airfield|base|barracks|school|hospital|clinic|court|courthouse|prison|jail|stadium|arena|church|mosque|temple|synagogue|hotel|restaurant|bar|club|nightclub|park|square|bridge|tunnel|road|street|highway|motorway|market|mall|shop|store|factory|plant|mine|refinery|port|harbour|harbor|beach|coast|island|border|village|town|city|suburb|district|province|region|county|state|capital|neighbourhood|neighborhood|camp|farm|house|home|building|ranch)';
/** "at a hotel in", "in the northern city of": the noun before a place, behind a preposition and an article. */
const siteBefore = new RegExp(
  `(?:^|\\s)(?:in|at|near|outside|inside|on|from)\\s+(?:the|a|an)\\s+((?:[\\p{L}\\p{N}'’-]+\\s+){0,3}${site}\\s+(?:in|of|on|near|at|outside)\\s+(?:(?:the|${direction})\\s+)*)$`,
  'u',
);
const directionBefore = new RegExp(`(?:^|\\s)((?:${direction}\\s+)+)$`);
const joint = new RegExp(`^,\\s+(?:${direction}\\s+)?$`);
const reach = 90;

/** A place as the text tells it: "Harrow, Kent", "south Harrow", "hotel in Harrow". @param known every mention of a place, by where it begins */
export function widenPlace(text: string, place: Span, known: ReadonlyMap<number, Span>): Span {
  const head = text.slice(Math.max(0, place.start - reach), place.start);
  const before = (siteBefore.exec(head) ?? directionBefore.exec(head))?.[1] ?? '';
  return { start: place.start - before.length, end: endOf(text, place, known) };
}

/** "Harrow, Kent" is one place; "Harrow, Kent and Essex" are three. */
function endOf(text: string, place: Span, known: ReadonlyMap<number, Span>): number {
  const gap = joint.exec(/^,\s+(?:[a-z-]+\s+)?/.exec(text.slice(place.end, place.end + 30))?.[0] ?? '')?.[0];
  const next = gap === undefined ? undefined : known.get(place.end + gap.length);
  if (!next || /^(?:,?\s+(?:and|or|to)\b|,\s+\p{Lu}\p{L}+\s+and\b|['’]s\b)/u.test(text.slice(next.end, next.end + 40)))
    return place.end;
  return next.end;
}
