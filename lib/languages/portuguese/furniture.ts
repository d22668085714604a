import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const portugueseFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    já é assinante
  `),
  payWallOpenings: phrases(`
    para aceder a
    para acessar
    para continuar a ler
    para continuar lendo
    para ler o artigo completo
    quer continuar a ler
  `),
  payWallWords: words('assinante assinantes assinatura assine conta faça gratuito login registe-se subscreva'),
  payWallSubjects: phrases(`
    artigo exclusivo
    conteúdo exclusivo
    conteúdo para
    esta reportagem
    este artigo
    este conteúdo
    exclusivo para
    o resto deste artigo
    só para
  `),
  payWallClaims: words('apenas exclusiva exclusivo para reservado só'),
  payWallReaders: words('assinantes membros subscritores sócios'),
  postOpenings: phrases(`
    o artigo
    o conteúdo
    o post
  `),
  appearances: phrases(`
    aparece primeiro em
    apareceu primeiro em
    foi publicado primeiro em
  `),
  counted: words('comentário comentários compartilhamento compartilhamentos'),
  shares: words('compartilha compartilhar compartilhe partilhar'),
  shareOpenings: phrases(`
    compartilha no
    compartilha via
    compartilhar no
    compartilhar via
  `),
  invitations: phrases(`
    leia mais
    leia também
    saiba mais
    saiba também
    veja mais
    veja também
  `),
  advertisements: words('anúncio publicidade'),
  signUps: phrases(`
    assine
    inscreva-se
    receba as
    receba nossa
    siga-nos
  `),
  pictureCredits: words('foto fotos imagem'),
  rights: phrases('todos os direitos reservados'),
  tagLabels: words('temas'),
  readingTimes: phrases('de leitura'),
  readingTimeLabels: phrases('tempo de leitura'),
  productionCredits: phrases('com informações d'),
  sourceLabels: words('fonte'),
  pageLabels: words('página'),
  pageTotals: words('de'),
  dateLabels: phrases(`
    atualizado
    atualizado em
    publicado
    publicado em
  `),
  dateWords: words('de às'),
  agoBefore: words('há'),
  updateLabels: words('atualizado atualização'),
  bylineOpenings: words('da por'),
  authoredWork: words('escrito publicado'),
  authorLabels: words('autor autora autores texto'),
  nameJoiners: words('e'),
  namePrepositions: words('em'),
  forWords: words('para'),
  roleStems: words('redação'),
  agencyWords: words('agencia agência'),
  deskWords: words('redacao redação'),
  linkWords: words('nome'),
  releaseLabels: phrases('comunicado de imprensa'),
};
