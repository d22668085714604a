// Words of calendar and clock, in lower case, written from general knowledge.
// They have capitals but name nothing.

export const weekdayWords = `
fri friday fridays monday mondays saturday saturdays sunday sundays thu thur thurs thursday thursdays tue tues tuesday
tuesdays wed wednesday wednesdays
`;

/** "May" is a month unless a given name stands before it. */
export const monthWords = `
apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep
sept september
`;

/** Halves of the day, and time zones. */
export const dayHalvesAndZones = `
a.m am bst cest cet cst edt est gmt p.m pdt pm pst utc
`;

export const calendarFeasts = `
christmas christmases easter xmas
`;

export const calendarEras = `
ad bc bce ce
`;
