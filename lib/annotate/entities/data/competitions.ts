// Cups, tours and festivals
// that news names without a telling head word, or whose head word misleads, written from general knowledge.

export const competitions = `
Africa Cup of Nations
Ashes
Baftas
Ballon d'Or
Brexit
Burning Man
Cannes Film Festival
Champions League
Coachella
Conference League
Copa America
Emmys
Europa League
Eurovision
Giro d'Italia
Glastonbury
Golden Globes
Grammys
Grand National
Grand Slam
Intertoto
Kentucky Derby
Nations League
Oktoberfest
Olympics
Oscars
Paralympics
Roland Garros
Ryder Cup
Six Nations
Solheim Cup
Sundance
Super Bowl
Super Rugby
Tour de France
Tri-Nations
Vuelta
World Series
`;
