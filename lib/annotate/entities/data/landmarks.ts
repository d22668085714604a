// Buildings and grounds
// whose names have no telling head word, or one that misleads, written from general knowledge.

export const landmarks = `
Anfield
Auschwitz
Big Ben
Buckingham Palace
Capitol
Eiffel Tower
Elland Road
Empire State Building
Ground Zero
Guantanamo
Guantanamo Bay
Lord's
Madison Square Garden
Mar-a-Lago
Old Trafford
Pentagon
Stamford Bridge
Statue of Liberty
Taj Mahal
Trump Tower
Twickenham
Wembley
White House
Windsor Castle
World Trade Center
World Trade Centre
`;
