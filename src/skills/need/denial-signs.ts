import { rx } from '../text/rx.ts';

/** "Go, PHP (not needed)", "Go, your degree does not matter": what stands between is what is denied. */
export const ANOTHER_SUBJECT = rx('i')`
  ,\s[^,]*[([]\s?$
  |\b(?:
    age|gender|nationality|religion|degrees?|diplomas?|education
    |universit(?:y|ies)|titles?|background|location|visa|recruiters|agencies|third parties
  )\b[^,;]*$
`;
