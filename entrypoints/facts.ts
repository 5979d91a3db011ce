import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '#src/background/further-scripts.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';

// Loaded by the background when it first stores a posting, after the badge is drawn.
export default defineUnlistedScript(() => offer({ facts: factsOf }));
