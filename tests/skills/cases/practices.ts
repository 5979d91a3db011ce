import type { Case } from './case.ts';

/** Practices that are asked for by name, and the words alone. */
export const PRACTICES: readonly Case[] = [
  ['Knowledge of project management tools', ''],
  ['Excellent project management skills', ''],
  ['You work with sales and the project management team.', ''],
  ['3 years of product management', ''],
  ['You work closely with product management.', ''],
  ['You gather and analyse requirements with the client.', ''],
  ['Requirements analysis and systems analysis', 'requirements-analysis system-analysis'],
  ['Translate business requirements into code', 'requirements-analysis'],
  ['Application support and patch management', 'application-support patch-management'],
  ['FMEA, 8D, CAPA, continuous improvement', 'fmea 8d capa'],
  ['We live continuous improvement.', ''],
  ['Corrective and preventive actions are followed up.', 'capa'],
  ['L6S projects', 'lean-six-sigma'],
  ['Airworthiness, thermal and structural analysis', 'airworthiness thermal-analysis'],
  ['Configuration and release management', 'configuration-management'],
  ['Supply chain management modules of an ERP', 'supply-chain-management'],
  ['A degree in supply chain management', ''],
  ['A degree in electrical engineering', ''],
  ['Solid knowledge of electrical engineering', 'electrical-engineering'],
  ['Build and test pipelines', 'ci-cd'],
  ['Data integrity checks', 'data-quality'],
  ['Model quantization and knowledge distillation', 'model-quantization knowledge-distillation'],
  ['RAG, guardrails', 'rag llm-guardrails'],
];
