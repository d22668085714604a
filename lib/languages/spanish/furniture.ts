import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const spanishFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    suscríbete para seguir leyendo
    ya eres suscriptor
  `),
  payWallOpenings: phrases(`
    para acceder a
    para continuar leyendo
    para leer el artículo completo
    para seguir leyendo
    quieres seguir leyendo
  `),
  payWallWords: words(`
    abónate cuenta gratis inicia regístrate suscribirse suscripción suscriptor suscriptores suscríbase suscríbete
  `),
  payWallSubjects: phrases(`
    artículo exclusivo
    contenido exclusivo
    contenido para
    el resto de este artículo
    esta noticia
    este artículo
    este contenido
    noticia exclusiva
    solo para
    sólo para
  `),
  payWallClaims: words('exclusiva exclusivamente exclusivo para reservado solo sólo'),
  payWallReaders: words('abonados miembros socios suscriptores suscritos'),
  formMessages: phrases(`
    correo electrónico válido
    gracias por suscribirte
  `),
  postOpenings: phrases(`
    el artículo
    el cargo
    la entrada
  `),
  appearances: phrases(`
    aparece primero en
    apareció primero en
    se publicó primero en
  `),
  counted: words('comentario comentarios compartido compartidos'),
  shares: words('compartir guardar imprimir'),
  shareOpenings: phrases('compartir en'),
  invitations: phrases(`
    lea más
    lea también
    lee más
    lee también
    leer más
    leer también
    más información
    noticias relacionadas
    te puede interesar
    ver más
    ver también
  `),
  advertisements: words('anuncio publicidad'),
  signUps: [
    ...words('regístrate regístrese suscríbase suscríbete síguenos'),
    ...phrases(`
      recibe en tu
      recibe nuestra
      recibe nuestro
    `),
  ],
  pictureCredits: words('foto fotografía fotos imagen'),
  rights: phrases(`
    prohibida su reproducción
    todos los derechos reservados
  `),
  tagLabels: words('etiquetas temas'),
  readingTimes: phrases('de lectura'),
  readingTimeLabels: phrases('tiempo de lectura'),
  productionCredits: phrases(`
    con informaciones de
    con información de
  `),
  sourceLabels: words('fuente'),
  pageLabels: words('página'),
  pageTotals: words('de'),
  dateLabels: words('actualizado publicado'),
  dateWords: phrases(`
    a las
    de
    del
    el
  `),
  agoBefore: words('hace'),
  updateLabels: words('actualización actualizado'),
  bylineOpenings: words('por'),
  authoredWork: words('escrito publicado'),
  authorLabels: words('autor autora autores texto'),
  nameJoiners: words('con y'),
  namePrepositions: words('a en'),
  forWords: words('para'),
  roleStems: words('correspons redacción'),
  translatorOpenings: words('traducción'),
  agencyWords: words('agencia'),
  deskWords: words('agencia agencias redacción'),
  linkWords: words('nombre'),
  articles: words('el la'),
  releaseLabels: phrases(`
    comunicado de prensa
    nota de prensa
    para publicación inmediata
  `),
};
