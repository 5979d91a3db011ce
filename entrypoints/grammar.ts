import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '#src/background/further-scripts.ts';
import { loadGrammar } from '#src/skills/text/language.ts';

// Loaded by the background when a posting first needs part-of-speech tags.
export default defineUnlistedScript(() => offer({ grammar: loadGrammar }));
