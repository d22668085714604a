import type { FigureLanguage } from '../figure-language.ts';

export const spanishFigures: FigureLanguage = {
  words: {
    stop: `
      además al ambas ambos ante antes apenas aquellas aquellos atrás bajo como con contra cuales cuyas cuyos del
      desde después e el ellas ellos entonces eran es esas esos estas estos fueron había habían han hasta jamás jueves
      la las les lo los luego lunes martes menos mientras mis miércoles más nos nosotros nuestros o para pero que
      quien quienes quizás según sin sobre son sus todas todos tras través tus u veces vez viernes`,
    cardinal: `
      cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
      quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiún=21 veintiuno=21 veintiuna=21
      veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
      veintinueve=29`,
    tens: `
      veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos=200
      doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500
      seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900
      novecientas=900`,
    round: 'cien=hundred ciento=hundred mil=thousand',
    magnitude: 'millón=million billón=trillion docena=dozen',
    shortMagnitude: 'mdd=million mill=million',
    glued: 'm=million k=thousand',
    gluedUnit: 'g l w',
    magnitudes: `
      millones=million billones=trillion miles=thousand millares=thousand millar=thousand cientos=hundred
      centenares=hundred centenar=hundred decenas=10 decena=10 docenas=dozen veintena=20 treintena=30 quincena=15
      cincuentena=50`,
    half: 'mitad=0.5',
    demi: 'medio=0.5 media=0.5',
    ordinal: 'tercio=3 quinto=5',
    part: 'tercios=3 cuartos=4 quintos=5',
    a: 'un una',
    few: 'algunas algunos pocas pocos unas unos varias varios',
    percent: 'porciento',
    per: 'por',
    percentage: 'porcentual porcentuales',
    point: 'punto puntos',
    basis: 'básico básicos',
    currency: `
      bolívares=VES colones=CRC coronas=kroner córdobas=NIO dinares=dinar dirhams=dirham dólar=dollar dólares=dollar
      eslotis=PLN euro=EUR euros=EUR franco=franc francos=franc guaraníes=PYG lempiras=HNL libra libras=libra
      liras=lira pesetas=ESP peso pesos=peso quetzales=GTQ reales=BRL rublo=RUB rublos=RUB rupias=rupee soles=PEN
      yen=JPY yenes=JPY yuan=CNY yuanes=CNY`,
    cent: 'céntimo=EUR céntimos=EUR',
    degree: 'grado grados',
    square: 'cuadrado cuadrados cúbicos',
    to: 'a',
    between: 'entre',
    joiner: 'y',
    each: 'cada',
    of: 'de',
    old: `
      año años década décadas día días h hora horas mes meses minuto minutos segundo segundos semana semanas siglo
      siglos`,
    minus: 'minus',
    unit: `
      barril barriles calorías centímetro centímetros gigabytes gigavatio gigavatios gramo gramos hectárea hectáreas
      kilo kilogramos kilos kilovatios kilómetro kilómetros litro litros megabytes megavatio megavatios metro metros
      miligramos millas milímetro milímetros quilates tonelada toneladas`,
    nation: `
      americanos=US argelinos=DZ argentinos=AR australianos=AU belgas=BE canadienses=CA checas=CZ chilenos=CL
      colombianos=CO cubanos=CU danesas=DK dominicanos=DO egipcias=EG estadounidense=US estadounidenses=US
      esterlina=GB esterlinas=GB filipinos=PH franceses=FR hongkoneses=HK indias=IN libanesas=LB marroquíes=MA
      mexicanos=MX noruegas=NO singapurenses=SG suecas=SE suizos=CH taiwaneses=TW turcas=TR uruguayos=UY`,
  },
  before: {
    'more-than': `
      al menos
      como mínimo
      cuando menos
      más de
      mínimo
      no menos de
      por encima de
      por lo menos`,
    'less-than': `
      a lo sumo
      casi
      cerca de
      como máximo
      hasta
      menos de
      máximo
      no más de
      por debajo de`,
    approximate: `
      algo así como
      alrededor de
      aproximadamente
      aproximado de
      cosa de
      en torno a
      un promedio de
      una media de
      unas
      unos`,
  },
  after: {
    'more-than': `
      como mínimo
      o más`,
    'less-than': `
      como máximo
      o menos`,
    approximate: 'aproximadamente',
  },
  noun: /^[\p{L}\p{M}]{3,}s$/u,
  adjectives: `
    antiguas antiguos buenas buenos diferentes distintas distintos diversas diversos famosas famosos grandes jóvenes
    mejores mil nuevas nuevos otras otros pequeñas pequeños posibles presuntas presuntos primeras primeros principales
    simples supuestas supuestos viejas viejos últimas últimos`,
  contest: `
    derrota derrotas empataron empate empató final gana ganaron ganó gol goleada goles goleó marcador min partido
    perdieron perdió remontada resultado set sets triunfo vence vencieron venció victoria victorias`,
  vote: 'votación votaron voto votos votó',
  scoresWithColon: false,
  looseBounds: 'unas unos',
  votesAgainst: 'contra frente',
  alternatives: 'o u',
  parents: 'madre padre',
  rivalLinks: 'a al ante aplastó arrolló con contra derrotó eliminó frente goleó superó venció',
  timeRates: `
    al año
    al día
    al mes
    anuales
    la hora
    la noche
    mensuales
    por año
    por día
    por hora
    por mes
    por noche
    por semana`,
  rateLinks: 'el la por',
  rates: `
    acción barril boleto botella cabeza docena entrada galón gramo habitante hectárea kilo kilogramo kilovatio
    kilómetro litro metro onza persona quintal tonelada unidad`,
  dollarStates: 'AR=ARS CL=CLP CO=COP CR=USD EC=USD MX=MXN SV=USD US=USD UY=UYU',
};
