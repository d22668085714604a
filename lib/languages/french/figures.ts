import type { FigureLanguage } from '../figure-language.ts';

export const frenchFigures: FigureLanguage = {
  words: {
    stop:
      'le la les l des du au aux et ou mais ses ces mes tes nos vos leurs dans sans plus moins puis depuis sous vers très après dès lors pas ' +
      'ont sont ils elles nous vous tous toutes eux ceux celles jamais ailleurs jours fois est avons étions étaient ainsi alors mais hors ' +
      'chez contre entre par pour sur avec selon dont parmi envers mieux prix temps cours près toujours désormais puisque ' +
      'minimum maximum avaient auraient seraient sommes êtes furent moins là ' +
      'jadis tandis malgré quelquefois parfois longtemps dessus dessous dedans dehors vis plutôt aussi lesquels lesquelles quels quelles ' +
      'certains certaines plusieurs quelques divers diverses chaque aucun',
    noun: 'cas gens morts blessés tués voix corps pays avis bras',
    cardinal:
      'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16',
    tens: 'dix=10 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante=80 huitante=80 nonante=90',
    round: 'cent=hundred cents=hundred mille=thousand',
    magnitude: 'million=million milliard=billion billion=trillion',
    shortMagnitude: 'mio=million mia=billion mrd=billion',
    glued: 'm=million md=billion mds=billion k=thousand',
    gluedUnit: 'g l w',
    magnitudes:
      'millions=million milliards=billion billions=trillion dizaine=10 dizaines=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20 ' +
      'trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100 millier=thousand milliers=thousand',
    half: 'moitié=0.5',
    demi: 'demi=0.5 demie=0.5',
    ordinal: 'quart=4 cinquième=5 dixième=10',
    part: 'tiers=3 quarts=4 cinquièmes=5 dixièmes=10',
    a: 'un une',
    few: 'quelques plusieurs',
    percent: 'pourcent pourcents',
    per: 'pour',
    percentage: 'pourcentage',
    point: 'point points',
    basis: 'base',
    currency:
      'euro=EUR euros=EUR dollar=dollar dollars=dollar franc=franc francs=franc yen=JPY yens=JPY yuan=CNY yuans=CNY rouble=RUB roubles=RUB ' +
      'couronnes=kroner couronne=kroner livres=livre livre=livre zlotys=PLN forints=HUF roupies=rupee rands=ZAR shekels=ILS pesos=peso peso=peso ' +
      'dinars=dinar dinar=dinar dirhams=dirham reais=BRL lires=lira',
    cent: 'centime=EUR centimes=EUR',
    degree: 'degré degrés',
    square: 'carré carrés cube cubes',
    to: 'à',
    between: 'entre',
    joiner: 'et',
    each: 'sur',
    of: 'de d des du',
    old:
      'an ans année années mois jour jours semaine semaines heure heures minute minutes seconde secondes siècle siècles décennie décennies ' +
      'h',
    minus: 'minus',
    unit:
      'kilomètre kilomètres mètre mètres centimètre centimètres millimètre millimètres hectare hectares tonne tonnes kilo kilos kilogramme ' +
      'kilogrammes gramme grammes milligrammes litre litres mégawatt mégawatts gigawatt gigawatts kilowatts kilowattheures térawattheures ' +
      'gigaoctets mégaoctets téraoctets milles baril barils volts calories',
    nation:
      'us=US américains=US américain=US canadiens=CA canadien=CA australiens=AU australien=AU suisses=CH suisse=CH belges=BE français=FR ' +
      'suédoises=SE norvégiennes=NO danoises=DK tchèques=CZ islandaises=IS sterling=GB égyptiennes=EG libanaises=LB turques=TR indiennes=IN ' +
      'pakistanaises=PK mexicains=MX argentins=AR chiliens=CL colombiens=CO algériens=DZ tunisiens=TN marocains=MA irakiens=IQ singapouriens=SG ' +
      'hongkongais=HK cfa=CFA',
  },
  before: {
    'more-than': "pas moins de|pas moins d '|plus de|plus d '|au moins|au minimum|au - delà de",
    'less-than':
      "pas plus de|pas plus d '|moins de|moins d '|jusqu ' à|au plus|au maximum|presque|près de|près d '|à peine|tout juste",
    approximate:
      "environ|quelque|autour de|aux alentours de|à peu près|de l ' ordre de|une moyenne de|en moyenne|approximativement|grosso modo",
  },
  after: { 'more-than': 'ou plus|au moins|au minimum', 'less-than': 'ou moins|au maximum', approximate: 'environ' },
  noun: /^[\p{L}\p{M}]{3,}[sx]$/u,
  adjective:
    /^(?:autres|nouve(?:aux|lles)|grand(?:e?s)|petite?s|premi(?:ers|ères)|derni(?:ers|ères)|jeunes|vieux|vieilles|bon(?:ne)?s|gros(?:ses)?|principa(?:ux|les)|différente?s|anciens|anciennes|quelque|mille|simples|supplémentaires|meilleure?s|longue?s|seule?s)$/,
  contest:
    'victoire victoires défaite défaites nul battu battus battue score mené menait mènent gagné gagnent remporté remporte perdu perd match ' +
    'finale but buts égalisation vainqueur tirs manche set sets',
  vote: 'voix vote votes voté adopté rejeté scrutin',
  scoresWithColon: false,
  joinsNumbers: false,
};
