import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerGrammar } from '#src/background/packaged-grammar.ts';
import { loadGrammar } from '#src/skills/text/language.ts';

// Loaded by the background when a posting first asks for parts of speech.
export default defineUnlistedScript(() => offerGrammar(loadGrammar));
