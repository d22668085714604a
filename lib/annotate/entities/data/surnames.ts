// Frequent family names, in lower case, written from general knowledge.
// They are weak evidence beside a first name's.

export const surnames = `
abbott abdullah abe acosta adams adler aguilar ahmadinejad ahmed akhtar ali allen alvarez amano andersen anderson
andersson andrews annan arafat armstrong arnold arroyo ashcroft assad atkinson austin bachelet bailey baker baldwin ball
banerjee bannon barak barnes barnett barrett barroso barry bauer becker beckham bell bennett benson berg berger
berlusconi bernanke bernstein bhutto biden blair blinken bloomberg bolsonaro bolton bond booth boucher bouteflika bowen
bowman boyd boyle bradley brady braun brennan brooks brown bryant buchanan buffett burke burns bush butler byrne
calderon cameron campbell cantor cardoso carlson carney carpenter carr carroll carson carter castillo castro chan
chandler chang chapman chavez chen cheney cheng chirac christensen chung clark clarke clegg clinton cohen cole coleman
collins colon conte contreras cook cooper corbyn costa costello cox craig crawford cruz cunningham cuomo da daley dalton
daniels davidson davies davis dawson deng desai diaz dixon dole donnelly douglas doyle draghi duarte dubois duffy duncan
dunn duterte edwards elliott ellis erdogan erhard estrada evans farrell federer ferguson fernandes fernandez ferrari
fischer fisher fitzgerald fleming fletcher flores ford foster fowler fox franco franklin fraser freeman friedman
fujimori fujimoto fuller gandhi garcia gardner garner garrett gates geithner gibson gilbert gill gillard giuliani gomez
gonzales gonzalez goodman goodwin gordon gore graham grant gray green greenberg greene greenspan griffin griffiths
gruber guerrero gupta gutierrez guzman haider hall hamilton hansen hanson hariri harper harris harrison hart harvey
hashimoto hassan hawkins hayes henderson henry herman hernandez herrera hicks higgins hill hilton hoffman holland
hollande holmes hopkins horn houston howard howe huang hudson hughes hunt hunter hussain hussein ibrahim inoue ivanov
jackson jacobs jain james jansen jefferson jenkins jensen jimenez johansson johnson johnston jones jordan joseph juncker
jung kabila kagame kahn kaplan karzai kaufman keller kelly kennedy kerry khan khatami khrushchev kim king kirchner klein
koch kohl koizumi kovac kowalski kruger kumar lagarde lam lambert lang larsen larson lavrov lawrence lawson lee lehmann
leonard leroy levin levy lewis li lin lincoln lindsey liu lloyd long lopez lowe lucas lukashenko lula lynch macdonald
mackenzie macron maduro maier major maliki mandela mao marchetti marino marshall martin martinez mason matthews mattis
may mayer mbeki mccain mccarthy mcconnell mcdonald mckenzie mclaughlin mcmahon medina medvedev mehta mejia mendez
mendoza menendez merkel messi meyer miller mills milosevic mitchell mitterrand modi mohamed mohammed monti moon moore
morales moreno morgan morris morrison morsi moss mubarak mueller mugabe muller murphy murray musharraf musk myers nadal
nakamura napolitano nash navarro nazarbayev nelson netanyahu neumann newman newton nguyen nichols nielsen nilsson nixon
noda nolan novak obama obrien oconnor oliveira olmert olsen olson ortega ortiz osborne owen owens page palin palmer
papandreou parker parks parsons patel paterson patterson paul paulson payne pelosi pena perez perkins perry peters
petersen peterson petrov phillips pompeo popov porter potter powell price prince prodi putin qaddafi quinn rabin rahman
rajoy ramaphosa ramirez ramos rao reagan reed reid reilly renzi reyes reynolds ribeiro rice richards richardson riley
rivera roberts robertson robinson rodgers rodrigues rodriguez rogers rohani romero romney ronaldo roosevelt rosen
rosenberg ross rossi roth rouhani rousseau rubio ruiz rumsfeld russell russo ryan ryder sachs sadat saddam sadr saito
salazar salinas salmond salvini sanchez sanders sandoval santos sarkozy sato saunders schaefer schaeuble schmidt schmitt
schneider schroeder schulz schumacher schumer schwartz schwarz scott sessions shah shapiro sharma sharon sharp shaw
sheikh shelby shelton sheridan silva simmons simon simpson sims sinclair singh slater smith snowden snyder solana soros
soto sousa souza spears spencer spielberg stalin stanley stein stephens stevens stevenson stewart stiglitz stone strauss
sturgeon suarez suharto suleiman sullivan suzuki svensson sweeney takahashi tan tanaka taylor thatcher thomas thompson
thomson thornton tillerson torres tran trichet trudeau truman trump tsipras tucker turnbull turner tusk tyson uribe
vance vargas vasquez vaughan vega venter villanueva wade wagner walker wallace walsh walters wang ward warner warren
washington watanabe waters watkins watson watts weaver webb weber weinstein weiss welch wells west wheeler white whitman
wilkinson williams williamson willis wilson winfrey wolf wolfowitz wong wood woods wright wu xu yamada yamamoto yang
yates yellen yeltsin yilmaz young yushchenko zapata zapatero zardari zelensky zelenskyy zhang zhao zhou zimmerman
zuckerberg zuma
`;
