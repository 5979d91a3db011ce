import { rx } from '../text/rx.ts';

/** A firm ask: a softener does not reach across it, and under "nice to have" it still counts in full. */
export const FIRM_ASK = rx('i')`
  (?<!\b(?:not|n't) (?:an? )?(?:[A-Za-zÀ-ɏ]+ly )?)\b(?:
    must(?:[- ]haves?)?|required|requires?|mandatory|essential|necessary|non[- ]negotiable
    |(?:is|are) needed|pre-?requisites?
  )\b
  |(?<!pas )\b(?:
    obligatoires?|indispensables?|nécessaires?|impérati(?:fs?|ves?|vement)|requise?s?|exigée?s?
  )(?![A-Za-zÀ-ɏ])
  |\b(?:Pflicht|zwingend|Voraussetzung)\b(?<!nicht [a-z]+)
`;
