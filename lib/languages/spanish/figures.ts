import type { FigureLanguage } from '../figure-language.ts';

export const spanishFigures: FigureLanguage = {
  words: {
    stop:
      'el la los las lo del al y e o u pero sus mis tus nuestros les nos que quien quienes como más menos tras desde hasta entre por para sobre ' +
      'con sin según ante bajo contra es son eran fueron han había habían además después antes entonces luego todos todas ellos ellas ' +
      'nosotros estos estas esos esas aquellos aquellas veces vez jamás atrás ambos ambas unos unas cuales cuyos cuyas ' +
      'lunes martes miércoles jueves viernes días apenas mientras quizás través',
    noun: '',
    cardinal:
      'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 ' +
      'dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 ' +
      'veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29',
    tens:
      'veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos=200 doscientas=200 ' +
      'trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 ' +
      'setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
    round: 'cien=hundred ciento=hundred mil=thousand',
    magnitude: 'millón=million billón=trillion docena=dozen',
    shortMagnitude: 'mdd=million mill=million',
    glued: 'm=million k=thousand',
    gluedUnit: 'g l w',
    magnitudes:
      'millones=million billones=trillion miles=thousand millares=thousand millar=thousand cientos=hundred centenares=hundred centenar=hundred ' +
      'decenas=10 decena=10 docenas=dozen veintena=20 treintena=30 quincena=15 cincuentena=50',
    half: 'mitad=0.5',
    demi: 'medio=0.5 media=0.5',
    ordinal: 'tercio=3 quinto=5',
    part: 'tercios=3 cuartos=4 quintos=5',
    a: 'un una',
    few: 'unos unas varios varias algunos algunas pocos pocas',
    percent: 'porciento',
    per: 'por',
    percentage: 'porcentual porcentuales',
    point: 'punto puntos',
    basis: 'básico básicos',
    currency:
      'euro=EUR euros=EUR dólar=dollar dólares=dollar franco=franc francos=franc yen=JPY yenes=JPY yuan=CNY yuanes=CNY rublo=RUB rublos=RUB ' +
      'coronas=kroner libra=libra libras=libra peso=peso pesos=peso pesetas=ESP soles=PEN bolívares=VES reales=BRL rupias=rupee ' +
      'guaraníes=PYG quetzales=GTQ lempiras=HNL colones=CRC córdobas=NIO liras=lira eslotis=PLN dirhams=dirham dinares=dinar',
    cent: 'céntimo=EUR céntimos=EUR',
    degree: 'grado grados',
    square: 'cuadrado cuadrados cúbicos',
    to: 'a',
    between: 'entre',
    joiner: 'y',
    each: 'cada',
    of: 'de',
    old: 'año años mes meses día días semana semanas hora horas minuto minutos segundo segundos siglo siglos década décadas h',
    minus: 'minus',
    unit:
      'kilómetro kilómetros metro metros centímetro centímetros milímetro milímetros hectárea hectáreas tonelada toneladas kilo kilos ' +
      'kilogramos gramo gramos miligramos litro litros megavatio megavatios gigavatio gigavatios kilovatios millas barriles barril ' +
      'gigabytes megabytes calorías quilates',
    nation:
      'estadounidenses=US estadounidense=US americanos=US canadienses=CA australianos=AU suizos=CH belgas=BE franceses=FR suecas=SE ' +
      'noruegas=NO danesas=DK checas=CZ esterlinas=GB esterlina=GB egipcias=EG libanesas=LB turcas=TR indias=IN mexicanos=MX argentinos=AR ' +
      'chilenos=CL colombianos=CO uruguayos=UY dominicanos=DO cubanos=CU filipinos=PH marroquíes=MA argelinos=DZ singapurenses=SG ' +
      'us=US hongkoneses=HK taiwaneses=TW',
  },
  before: {
    'more-than': 'no menos de|más de|al menos|por lo menos|como mínimo|cuando menos|por encima de|mínimo',
    'less-than': 'no más de|menos de|hasta|como máximo|a lo sumo|casi|por debajo de|cerca de|máximo',
    approximate:
      'alrededor de|aproximadamente|en torno a|unos|unas|algo así como|una media de|un promedio de|cosa de|aproximado de',
  },
  after: { 'more-than': 'o más|como mínimo', 'less-than': 'o menos|como máximo', approximate: 'aproximadamente' },
  noun: /^[\p{L}\p{M}]{3,}s$/u,
  adjective:
    /^(?:otr[oa]s|nuev[oa]s|grandes|pequeñ[oa]s|primer[oa]s|últim[oa]s|jóvenes|viej[oa]s|buen[oa]s|principales|distint[oa]s|diferentes|antigu[oa]s|presunt[oa]s|supuest[oa]s|posibles|mejores|mil|simples|divers[oa]s|famos[oa]s)$/,
  contest:
    'victoria victorias derrota derrotas empate empató empataron ganó ganaron gana vence venció vencieron perdió perdieron goleó goleada ' +
    'marcador resultado gol goles final partido min set sets triunfo remontada',
  vote: 'votos voto votó votaron votación',
  scoresWithColon: false,
  joinsNumbers: false,
};
