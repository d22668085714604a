// Headlines by which newsrooms mark live blogs, galleries and corrections; compiled by hand from their usage in English, French, German, Spanish, Italian,
// Turkish.

export const liveHeadline =
  /\blive (?:updates?|blog|coverage|reporting)\b|\bas it happened\b|\bminute[- ]by[- ]minute\b|\bliveblog\b|\b(?:live|news)-?ticker\b|^live\s*[:|–-]|[–|-]\s*live$|\ben direct\b|\ben directo\b|\bminuto a minuto\b|\bin diretta\b|\bcanlı anlatım\b/iu;

export const galleryHeadline =
  /^\W{0,3}(?:in pictures|in photos|photos|pictures|gallery|photo gallery|photo essay|slideshow|en images|en photos|diaporama|fotostrecke|bildergalerie|in bildern|fotogalería|en imágenes|fotogaleri)\s*[:|–-]/iu;

export const correctionHeadline =
  /^\W{0,3}(?:corrections?|clarifications?|corrections? and clarifications?|corrigend(?:um|a)|errat(?:um|a)|rectificatifs?|rectification|erratum|berichtigung(?:en)?|korrektur(?:en)?|richtigstellung|fe de erratas|correcci(?:ón|ones)|rettific(?:a|he)|errata corrige|düzeltme)\s*(?:[:|–—-]|$)/iu;
