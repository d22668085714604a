/** Words that say that a date is a change's and not the first publication's. */
export const updateLabel =
  /(?<!\p{L})(?:updated?|modified|last (?:edited|changed)|mis à jour|modifié|mise à jour|aktualisiert|aktualisierung|geändert|actualizado|atualizado|aggiornato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|zaktualizowano|güncelle\p{L}*|uppfært|päivitetty|frissítve|обновлено|оновлено|atualização|actualización)(?!\p{L})/iu;
