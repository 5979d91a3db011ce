import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '#src/background/further-scripts.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';

// Loaded by the background when a posting is first to be kept, which is after its badge was drawn.
export default defineUnlistedScript(() => offer({ facts: factsOf }));
