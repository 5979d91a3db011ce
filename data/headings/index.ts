import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import hi from './hi.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** What whole lines of a language say of the text beneath, by language and section: parts of patterns. */
export const HEADING_FILES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de,
  en,
  es,
  fr,
  hi,
  it,
  nl,
  pl,
  pt,
  ru,
};
