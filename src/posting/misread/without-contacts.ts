const MAIL = /[\p{L}\p{N}._%+'-]+(?:@|%40|\s?\((?:at|ät)\)\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Seven digits or more, with any separators. */
const PHONE = /[+(]{0,2}\d(?:[\s()./–-]{0,2}\d){6,}/g;

/** Removes e-mail addresses and telephone numbers from a text, and other long numbers, which look the same. */
export function withoutContacts(text: string): string {
  return text.replace(MAIL, '[mail]').replace(PHONE, '[number]');
}

/** Whether a text holds any. */
export const hasContacts = (text: string): boolean => withoutContacts(text) !== text;
