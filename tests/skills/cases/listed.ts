import type { Case } from './case.ts';

/** Names in lists that the taxonomy lacks. */
export const LISTED: readonly Case[] = [
  // A capital is enough beside a known tool, with two of them in the list.
  ['Angular, React, Frobly or Vue', 'angular|a react|a own:Frobly|a vuejs|a'],
  ['Experience with Frobly, Docker and Kubernetes', 'own:Frobly docker kubernetes'],
  ['Docker, Kubernetes and Frobly', 'docker kubernetes own:Frobly'],
  ['Experience with Frobly and Docker', 'docker'],
  ['Docker, Frobly and people who listen', 'docker'],
  // A spelling that only names have needs one.
  ['Knowledge of SharePoint or FrobWare', 'sharepoint|a own:FrobWare|a'],
  ['pgFrob and PostgreSQL', 'own:pgFrob postgresql'],
  ['Redis, Frob.io', 'redis own:Frob.io'],
  // Each vouches for the next, in both directions.
  ['Mailchimp, FrobMail, MailFrob', 'mailchimp own:FrobMail own:MailFrob'],
  ['FrobMail, MailFrob and Mailchimp', 'own:FrobMail own:MailFrob mailchimp'],
  // Names of several words.
  ['Jenkins, Frobly Wibble, CircleCI', 'jenkins own:Frobly_Wibble circleci'],
  // The need, years and alternatives are those of its place.
  ['Nice to have: Docker, Frobly, Kubernetes', '+docker +own:Frobly +kubernetes'],
  ['5 years of Docker, Frobly, Kubernetes', 'docker@5 own:Frobly@5 kubernetes@5'],
  // Ordinary words, the employer, and lists without a tool.
  ['Docker, Kubernetes, Leadership', 'docker kubernetes'],
  ['Docker, Kubernetes, Communication', 'docker kubernetes'],
  ['Docker, Kubernetes, Frobly', 'docker kubernetes', { company: 'Frobly' }],
  ['Frobly, Grobly and Wobbly', ''],
  // In German each noun has a capital.
  ['Erfahrung mit Docker, Kubernetes und Wurstplatte', 'docker kubernetes'],
  ['Erfahrung mit Docker, Kubernetes und WurstPlatte', 'docker kubernetes own:WurstPlatte'],
];
