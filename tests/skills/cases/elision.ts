import type { Case } from './case.ts';

/** Lists whose members share a word that is written once. */
export const ELISION: readonly Case[] = [
  ['You write load, acceptance and unit tests.', 'load-testing acceptance-testing unit-testing'],
  ['Unit, integration and load testing', 'unit-testing integration-testing load-testing'],
  ['Unit, integration, load testing', 'unit-testing integration-testing load-testing'],
  ['Unit/integration/E2E tests', 'unit-testing integration-testing end-to-end-testing'],
  ['End-to-end, load and unit tests', 'end-to-end-testing load-testing unit-testing'],
  ['Stress, soak, spike and load testing', 'stress-testing endurance-testing load-testing'],
  ['Image, speech and natural language processing', 'image-processing speech-recognition nlp'],
  ['Product, web and marketing analytics', 'product-analytics web-analytics marketing-analytics'],
  ['Data, software and analytics engineering', 'data-engineering analytics-engineering'],
  // A comma may be lost.
  ['Load stress and usability tests', 'load-testing stress-testing usability-testing'],
  ['Graph and vector databases', 'graph-databases vector-databases'],
  ['Black box or white-box testing', 'black-box-testing|a white-box-testing|a'],
  // An unfinished line names the skills it has.
  ['Automated tests: load, usability and', 'test-automation load-testing usability-testing'],
  ['Tests (usability and load, or). Docker', 'usability-testing load-testing docker'],
  // The longest member counts, and only words that form a name together.
  ['User acceptance and smoke testing', 'user-acceptance-testing smoke-testing'],
  ['Coffee and load testing', 'load-testing'],
  // A comma alone may join anything.
  ['We work on usability, load testing and more.', 'load-testing'],
  ['Multi-threaded systems, and automated unit testing', 'unit-testing multithreading'],
  ['You report and document, then unit tests run.', 'unit-testing'],
  // Parts share a product's name.
  ['Azure DevOps Boards, Repos and Pipelines', 'azure-boards azure-repos azure-pipelines'],
  ['Maintain our Azure DevOps pipelines and boards', 'azure-pipelines azure-boards'],
  ['JDA Demand & Collaborate', 'blue-yonder-demand blue-yonder-collaborate'],
  // Products with names of their own keep them, and other lists share nothing.
  ['Azure CLI and PowerShell', 'azure-cli powershell'],
  ['Azure DevOps pipelines and good boards', 'azure-pipelines'],
  ['Windows and SQL Server', 'windows microsoft-sql-server'],
  ['Java and shell scripting', 'java shell-scripting'],
  ['Storage, identity and access management', 'iam'],
];
