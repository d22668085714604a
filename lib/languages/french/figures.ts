import type { FigureLanguage } from '../figure-language.ts';

export const frenchFigures: FigureLanguage = {
  words: {
    stop: `
      ailleurs ainsi alors après au aucun auraient aussi aux avaient avec avons celles certaines certains ces ceux
      chaque chez contre cours dans dedans dehors depuis dessous dessus divers diverses dont dès désormais elles
      envers est eux fois furent hors ils jadis jamais la le les lesquelles lesquels leurs longtemps lors là mais
      malgré maximum mes mieux minimum moins nos nous ont ou par parfois parmi pas plus plutôt prix près puis puisque
      quelles quelquefois quels sans selon seraient ses sommes sont sous tandis temps tes toujours tous toutes très
      vers vis vos vous étaient étions êtes`,
    noun: 'avis blessés bras cas corps gens morts pays tués voix',
    cardinal: `
      zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 onze=11 douze=12 treize=13 quatorze=14
      quinze=15 seize=16`,
    tens: `
      dix=10 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante=80 huitante=80
      nonante=90`,
    round: 'cent=hundred cents=hundred mille=thousand',
    magnitude: 'million milliard=billion billion=trillion',
    shortMagnitude: 'mio=million mia=billion mrd=billion',
    glued: 'm=million md=billion mds=billion k=thousand',
    gluedUnit: 'g l w',
    magnitudes: `
      millions=million milliards=billion billions=trillion dizaine=10 dizaines=10 douzaine=12 douzaines=12
      quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100
      millier=thousand milliers=thousand`,
    half: 'moitié=0.5',
    demi: 'demi=0.5 demie=0.5',
    ordinal: 'quart=4 cinquième=5 dixième=10',
    part: 'tiers=3 quarts=4 cinquièmes=5 dixièmes=10',
    a: 'un une',
    few: 'plusieurs quelques',
    percent: 'pourcent pourcents',
    per: 'pour',
    percentage: 'pourcentage',
    point: 'point points',
    basis: 'base',
    currency: `
      couronne=kroner couronnes=kroner dinar dinars=dinar dirhams=dirham dollar dollars=dollar euro=EUR euros=EUR
      forints=HUF franc francs=franc lires=lira livre livres=livre peso pesos=peso rands=ZAR reais=BRL rouble=RUB
      roubles=RUB roupies=rupee shekels=ILS yen=JPY yens=JPY yuan=CNY yuans=CNY zlotys=PLN`,
    cent: 'centime=EUR centimes=EUR',
    degree: 'degré degrés',
    square: 'carré carrés cube cubes',
    to: 'à',
    between: 'entre',
    joiner: 'et',
    each: 'sur',
    of: 'd de des du',
    old: `
      an année années ans décennie décennies h heure heures jour jours minute minutes mois seconde secondes semaine
      semaines siècle siècles`,
    minus: 'minus',
    unit: `
      baril barils calories centimètre centimètres gigaoctets gigawatt gigawatts gramme grammes hectare hectares kilo
      kilogramme kilogrammes kilomètre kilomètres kilos kilowattheures kilowatts litre litres milles milligrammes
      millimètre millimètres mètre mètres mégaoctets mégawatt mégawatts tonne tonnes téraoctets térawattheures volts`,
    nation: `
      algériens=DZ américain=US américains=US argentins=AR australien=AU australiens=AU belges=BE canadien=CA
      canadiens=CA cfa=CFA chiliens=CL colombiens=CO danoises=DK français=FR hongkongais=HK indiennes=IN irakiens=IQ
      islandaises=IS libanaises=LB marocains=MA mexicains=MX norvégiennes=NO pakistanaises=PK singapouriens=SG
      sterling=GB suisse=CH suisses=CH suédoises=SE tchèques=CZ tunisiens=TN turques=TR égyptiennes=EG`,
  },
  before: {
    'more-than': `
      au - delà de
      au minimum
      au moins
      pas moins d '
      pas moins de
      plus d '
      plus de`,
    'less-than': `
      au maximum
      au plus
      jusqu ' à
      moins d '
      moins de
      pas plus d '
      pas plus de
      presque
      près d '
      près de
      tout juste
      à peine`,
    approximate: `
      approximativement
      autour de
      aux alentours de
      de l ' ordre de
      en moyenne
      environ
      grosso modo
      quelque
      une moyenne de
      à peu près`,
  },
  after: {
    'more-than': `
      au minimum
      au moins
      ou plus`,
    'less-than': `
      au maximum
      ou moins`,
    approximate: 'environ',
  },
  noun: /^[\p{L}\p{M}]{3,}[sx]$/u,
  adjectives: `
    anciennes anciens autres bonnes bons derniers dernières différentes différents grandes grands gros grosses jeunes
    longues meilleures meilleurs mille nouveaux nouvelles petites petits premiers premières principales principaux
    quelque seules seuls simples supplémentaires vieilles vieux`,
  contest: `
    battu battue battus but buts défaite défaites finale gagnent gagné manche match menait mené mènent nul perd perdu
    remporte remporté score set sets tirs vainqueur victoire victoires égalisation`,
  vote: 'adopté rejeté scrutin voix vote votes voté',
  scoresWithColon: false,
  votesAgainst: 'contre',
  alternatives: 'ou',
  parents: 'mère père',
  rivalLinks: 'bat battu contre devant dominait domine dominé face terrassé à écrase écrasé étrillé',
  timeRates: `
    de l'heure
    de l’heure
    la nuit
    par an
    par heure
    par jour
    par mois
    par nuit
    par semaine`,
  rateLinks: 'l la le par',
  rates: `
    action baguette baril billet bouteille gramme habitant hectare kg kilo kilogramme kilomètre litre mètre
    mégawattheure once personne pièce quintal tonne tête unité`,
  multipliesTwenty: true,
};
