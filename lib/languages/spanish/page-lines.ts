import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const spanishPageLines: PageLanguage = {
  by: words('por'),
  written: words('escrito publicado'),
  statedAuthorLabels: phrases('escrito por'),
  dateLabels: words('fecha'),
  dateOpenings: words('publicado'),
  sourceLabels: words('fuente fuentes'),
  invitations: phrases(`
    le puede interesar
    lea más
    lea también
    lee más
    lee también
    leer más
    leer también
    más noticias
    noticias relacionadas
    otras noticias
    relacionada
    relacionadas
    relacionado
    relacionados
    te puede interesar
    ver más
    ver también
  `),
  placeholders: words('publicidad'),
  standIns: phrases('contenido externo'),
  signUps: words('suscríbase suscríbete síguenos'),
  partOpenings: phrases(`
    compartir
    escuchar la noticia
  `),
};
