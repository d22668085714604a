import { smallLetters } from './letters.ts';

/**
 * Phrases of page furniture in English, French, German, Spanish, Italian, Portuguese and Dutch: alternatives of regular
 * expressions in small letters, parted by bars and line breaks. Source: general knowledge of news sites.
 */
export const counted = `
  shares? | comments? | likes? | views? | reads? | replies | reactions? | retweets? | tweets? | votes? | partages?
  commentaires? | réactions? | kommentare? | mal geteilt | comentarios? | comentários? | commenti | compartidos?
  compartilhamentos? | condivisioni | reacties? | gedeeld
`;

export const shareWords = `
  share | tweet | retweet | pin it | flipboard | whatsapp | facebook | twitter | linkedin | reddit | pinterest
  telegram | messenger | e-?mail | print | save | bookmark | copy link | copy | link copied | comments?
  leave a comment | listen | follow
  share (?:this )?(?:article|story|post|page|on [${smallLetters} ]{1,20}|via [${smallLetters} ]{1,20}|with friends)
  share this(?: [${smallLetters} ]{1,20})? | partager(?: (?:l’article|l'article|sur [${smallLetters} ]{1,20}))? | imprimer | commenter
  réagir | teilen | drucken | merken | artikel teilen | kommentieren | compartir(?: en [${smallLetters} ]{1,20})? | imprimir
  guardar | condividi(?: su [${smallLetters} ]{1,20})? | stampa | compartilhar?(?: (?:no|via) [${smallLetters} ]{1,20})? | compartilhe
  partilhar | delen | deel(?: dit artikel| via [${smallLetters} ]{1,20})? | afdrukken | bewaren
`;

export const readMore = String.raw`
  read (?:more|also|next|the full (?:story|article)|full (?:story|article)) | also read | see (?:also|more)
  more on this(?: story)? | related | related (?:articles?|stories|topics|content|coverage|links?|reading|news)
  recommended(?: for you| stories| reading)? | you (?:may|might) also like | more from [${smallLetters}\d .&’']{1,40}
  more stories | most (?:read|popular|viewed) | trending(?: now)? | editor[’']?s[’']? (?:picks?|choice)
  don[’']t miss | continue reading | keep reading | click here(?: [${smallLetters} ]{1,40})?
  story continues(?: below)?(?: advertisement)? | watch(?: more| now| live| the video)? | next (?:article|story)
  up next | (?:à )?lire (?:aussi|également|la suite|plus) | voir aussi | sur le même (?:sujet|thème)
  lesen sie (?:auch|mehr|dazu) | mehr (?:zum thema|lesen|dazu) | weiterlesen | siehe auch | lesetipp
  (?:lee|lea|leer|ver) (?:también|más) | te puede interesar | más información | noticias relacionadas
  leggi (?:anche|di più|tutto) | vedi anche | articoli correlati | per approfondire
  (?:leia|veja|saiba) (?:também|mais) | lees (?:ook|meer|verder) | bekijk ook | meer over
`;

export const advert = `
  advertisements? | ads? | sponsored(?: content)? | promoted(?: content)? | paid (?:content|partnership)
  continue reading below | advertisement - continue reading below | publicité | annonce | anzeige | werbung
  publicidad | anuncio | pubblicità | publicidade | anúncio | advertentie | reclame
`;

export const signUp = `
  sign up (?:for|to|here|now) | sign in | log ?in | subscribe(?: (?:to|for|now|today)|$)
  get (?:the|our) [${smallLetters} ]{0,40}(?:newsletter|inbox) | register (?:now|here|for free)
  already (?:a subscriber|have an account|registered) | (?:our|daily|weekly) newsletter | newsletters?$
  follow (?:us|him|her|them|@) | like us on | join (?:us on|the conversation|our) | download (?:the|our) app
  you can unsubscribe | inscrivez-vous | abonnez-vous | s[’']abonner | recevez (?:notre|nos|la|les)
  newsletter (?:abonnieren|bestellen) | jetzt (?:abonnieren|anmelden|registrieren) | melden sie sich (?:an|für)
  folgen sie uns | suscríb(?:ete|ase) | regístr(?:ate|ese) | síguenos | recibe (?:nuestr|en tu) | iscriviti | abbonati
  seguici | assine | inscreva-se | receba (?:as|nossa) | siga-nos | schrijf (?:je|u) in | meld (?:je|u) aan | abonneer
  volg ons
`;

export const credit = `
  (?:file )?photos?(?:graph)?s?(?: credit| by| courtesy| illustration| of)? | photograph(?:er|y)?(?: by)?
  image(?: source| caption| credit| copyright)? | picture(?: source| credit| by)? | media caption | caption
  video(?: source| credit| by)? | credit | illustration(?: by)? | graphic(?: by)? | crédits?(?: photos?)? | légende
  fotos? | bild(?:quelle|nachweis|unterschrift)? | quelle | fotografía | foto(?:grafia)? | imagem | imagen | beeld
  foto(?:graaf)?
`;

export const creditNames = `
  getty(?: images)? | shutterstock | istock(?:photo)? | alamy(?: stock photo)? | unsplash | pexels | ap photo
  epa(?:-efe)? | picture alliance | imago(?: images)? | afp via getty images | reuters | handout
`;

export const rights = `
  all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados
  tutti i diritti riservati | riproduzione riservata | todos os direitos reservados | alle rechten voorbehouden
  reproduction interdite | prohibida su reproducción | may not be (?:published|reproduced|republished)
  not responsible for the content of external
`;

export const roleCredit = String.raw`
  (?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|graphics?) by
  (?:with )?(?:additional |further )?reporting (?:by|from) | reporting and writing by
  (?:written|reported) and edited by | our standards | the thomson reuters trust principles | click for restrictions
  keywords?: | reuters messaging | avec (?:afp|reuters|ap|agences?)
  (?:mit material|unter verwendung) von | con informac(?:ión|iones) de | com informações d
  (?:bron|quelle|source|fuente|fonte):? (?:anp|dpa|afp|reuters|ap|ansa|efe|lusa)\b
`;

export const timeAgo = String.raw`
  (?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago | just now | il y a \d+ [${smallLetters}]+ | vor \d+ [${smallLetters}]+
  hace \d+ [${smallLetters}]+ | \d+ [${smallLetters}]+ fa | há \d+ [${smallLetters}]+ | \d+ [${smallLetters}]+ geleden
`;

export const dateLabel = `
  (?:first |last |originally )?(?:published|updated|modified|posted|created|edited|issued|released)(?: (?:on|at|date))?
  last (?:updated?|modified) | date | as of | publication date | (?:publié|mis à jour|modifié|posté)e?(?: le| à)?
  stand | (?:veröffentlicht|aktualisiert|erstellt|zuletzt aktualisiert|erschienen)(?: am)? | publicado(?: el| em)?
  actualizado(?: el)? | atualizado(?: em)? | pubblicato(?: il)? | aggiornato(?: il)? | gepubliceerd(?: op)?
  bijgewerkt(?: op)? | laatst (?:gewijzigd|bijgewerkt)
`;
