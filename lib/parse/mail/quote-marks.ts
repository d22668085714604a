/** A line that says whose words follow: "On 4 March 2026, Jane Doe wrote:". In widespread languages. */
const attribution =
  /^(?:on|am|le|el|il|op|em|den|w dniu|dnia)\s.{5,300}(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\s?:$|^.{2,100}(?:wrote|schrieb|a écrit):$/isu;

/** A rule above an older message; what is answered, and what is passed on. */
const original =
  /^[-_\s]{2,}(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht)[-_\s]{2,}/iu;
const forwarded =
  /^(?:[-_\s]{2,}(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)[-_\s]{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié)/iu;

/** The head that Outlook puts above an older message. */
const head =
  /^(?:from|von|de|da|van|fra|från|od): .{2,200}\n?\s*(?:sent|gesendet|envoyé|enviado|inviato|verzonden|date|datum|fecha|data|sendt|skickat|wysłano|to|an|à|para|subject|betreff|objet)\s?: /isu;

export type QuoteMark = 'attribution' | 'original' | 'forwarded';

/** What a paragraph of a message says of the words that follow it. */
export function findQuoteMark(text: string): QuoteMark | undefined {
  const opening = text.slice(0, 500);
  if (forwarded.test(opening)) return 'forwarded';
  if (original.test(opening) || head.test(opening)) return 'original';
  return text.length < 400 && attribution.test(text.trim()) ? 'attribution' : undefined;
}
