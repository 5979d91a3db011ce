import { someOf } from '../dom/some-of.ts';
import { foldName, tidy } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';

/** Start of an apply control's short label, folded: "Apply for this job", "Jetzt online bewerben". */
const APPLY = withMoreWords(
  /^(?:apply|easy apply|quick apply|i m interested|submit (?:your |an? )?(?:application|resume|cv)|start (?:your )?application|(?:jetzt|hier|online|direkt)(?: \w+)? bewerben|bewerben|zur bewerbung|postuler|je postule|candidater|aplicar|postular|inscribirme|inscreva se|candidate se|solicitar|candidati|invia candidatura|candidatar|odpovedet|reagovat|mam zajem|poslat zivotopis|aplikuj|wyslij cv|solliciteer|ansok|sok stilling|send ansogning)(?: |$)/,
  'apply',
);
const LONGEST = 45;
/** Addresses for applications: "jobs@contoso.example", or any address with the word in its subject. */
const APPLY_MAIL =
  /^mailto:(?:[^@?]*(?:jobs?|careers?|hr|recruit|recrut|bewerb|karriere|kariera|personal|talent|hiring|vagas|empleo|rekrut|cv)[^@?]*@|.*subject=.*(?:appl|bewerb|candidat|postul))/i;
const CONTROLS =
  'a, button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';
const MOST_CONTROLS = 1_500;
const MOST_TO_APPLY = 6;

/** Whether a control's text is to apply. */
export function saysApply(text: string): boolean {
  return APPLY.test(foldName(text));
}

/** Whether the page has an apply control. Many of them do not count, as a list has one for each ad. */
export function hasApplyControl(document: Document): boolean {
  const controls = someOf(document, CONTROLS, MOST_CONTROLS);
  const count = controls.filter((control) => saysApply(labelOf(control))).length;
  return count > 0 && count <= MOST_TO_APPLY;
}

/** Whether the page has an address for applications, or a form that takes a résumé. */
export function hasApplyMail(document: Document): boolean {
  const mails = someOf(document, 'a[href^="mailto:" i]', MOST_TO_APPLY);
  if (mails.some((mail) => APPLY_MAIL.test(mail.getAttribute('href') ?? ''))) return true;
  return document.querySelector('form input[type="file"]') !== null;
}

function labelOf(control: Element): string {
  const text = tidy((control.textContent ?? '').slice(0, 200));
  const label =
    text ||
    ['value', 'alt', 'aria-label', 'title'].map((name) => control.getAttribute(name)).find(Boolean) ||
    '';
  return label.length > LONGEST ? '' : label;
}
