/** Marks in titles between a headline and the name of a site or section. A hyphen needs its spaces. */
const marks = /\s[-|·•»«›‹—–:¦~<>/]+\s|\s?[|»›•¦]\s?|\s?--+\s?|:\s/gu;

const longestTitle = 1000;

/** A title of more parts is a list of keywords. */
const mostParts = 8;

/** Every stretch of a title that could be its headline: "A", "A: B", "B" of "A: B | Site", and the rest. */
export function splitTitle(text: string): readonly string[] {
  const title = text.slice(0, longestTitle).replace(/\s+/g, ' ');
  const cuts = [...title.matchAll(marks)].slice(0, mostParts);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  const stretches: string[] = [];
  for (const [first, start] of starts.entries()) {
    for (const end of ends.slice(first)) {
      const stretch = title.slice(start, end).trim();
      if (stretch) stretches.push(stretch);
    }
  }
  return stretches;
}
