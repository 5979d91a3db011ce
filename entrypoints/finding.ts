import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderIn } from '#src/background/finder-in.ts';
import { offer } from '#src/background/further-scripts.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';

// Loaded by the background when it first extracts a posting's skills.
export default defineUnlistedScript(() =>
  offer({ finding: finderIn, experience: experienceAsked, requirements: requirementsAsked }),
);
