const MAIL = /[\p{L}\p{N}._%+'-]+(?:@|%40|\s?\((?:at|ät)\)\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Seven digits or more, whatever divides them. */
const PHONE = /[+(]{0,2}\d(?:[\s()./–-]{0,2}\d){6,}/g;

/** A text without e-mail addresses and telephone numbers; long numbers go too, as nothing tells the two apart. */
export function withoutContacts(text: string): string {
  return text.replace(MAIL, '[mail]').replace(PHONE, '[number]');
}

/** Whether a text holds any. */
export const hasContacts = (text: string): boolean => withoutContacts(text) !== text;
