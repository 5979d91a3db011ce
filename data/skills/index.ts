import type { SkillFile } from '#src/skills/skill.ts';
import analytics from './analytics.json' with { type: 'json' };
import backendFrameworks from './backend-frameworks.json' with { type: 'json' };
import businessSoftware from './business-software.json' with { type: 'json' };
import cloud from './cloud.json' with { type: 'json' };
import concepts from './concepts.json' with { type: 'json' };
import dataEngineering from './data-engineering.json' with { type: 'json' };
import databases from './databases.json' with { type: 'json' };
import design from './design.json' with { type: 'json' };
import devops from './devops.json' with { type: 'json' };
import embedded from './embedded.json' with { type: 'json' };
import frontend from './frontend.json' with { type: 'json' };
import itOperations from './it-operations.json' with { type: 'json' };
import languages from './languages.json' with { type: 'json' };
import machineLearning from './machine-learning.json' with { type: 'json' };
import mobile from './mobile.json' with { type: 'json' };
import networking from './networking.json' with { type: 'json' };
import observability from './observability.json' with { type: 'json' };
import operatingSystems from './operating-systems.json' with { type: 'json' };
import process from './process.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };
import specialised from './specialised.json' with { type: 'json' };
import systemDesign from './system-design.json' with { type: 'json' };
import testing from './testing.json' with { type: 'json' };

/**
 * The taxonomy's files. A test fails when one of this folder is missing here, or is not of the described form: to
 * TypeScript the kind in a JSON file is any string.
 */
export const SKILL_FILES = [
  analytics,
  backendFrameworks,
  businessSoftware,
  cloud,
  concepts,
  dataEngineering,
  databases,
  design,
  devops,
  embedded,
  frontend,
  itOperations,
  languages,
  machineLearning,
  mobile,
  networking,
  observability,
  operatingSystems,
  process,
  security,
  specialised,
  systemDesign,
  testing,
] as readonly SkillFile[];
