import DE from '#data/names/de.json' with { type: 'json' };
import ES from '#data/names/es.json' with { type: 'json' };
import FR from '#data/names/fr.json' with { type: 'json' };
import HI from '#data/names/hi.json' with { type: 'json' };
import IT from '#data/names/it.json' with { type: 'json' };
import NL from '#data/names/nl.json' with { type: 'json' };
import PL from '#data/names/pl.json' with { type: 'json' };
import PT from '#data/names/pt.json' with { type: 'json' };
import RU from '#data/names/ru.json' with { type: 'json' };

/**
 * How a language names a skill: names in its script, phrase patterns, and phrases where the name means something
 * else.
 */
export interface AbroadEntry {
  names?: readonly string[];
  phrases?: readonly string[];
  not?: readonly string[];
}

/** Names of skills in other languages, by skill id. */
export const namesAbroad = (): readonly (readonly [string, AbroadEntry])[] =>
  [DE, ES, FR, HI, IT, NL, PL, PT, RU].flatMap((language) =>
    Object.entries(language as Record<string, AbroadEntry>),
  );
