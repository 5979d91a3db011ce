import type { Case } from './case.ts';

/** Needs in French ads: softeners, lists below, choices, years. */
export const FRENCH_NEED: readonly Case[] = [
  // Nice to have.
  ['Outre une bonne connaissance de Java, la maîtrise de Kotlin serait un plus', 'java +kotlin'],
  ['Apart from Java, Kotlin is a plus.', 'java +kotlin'],
  [
    'La maîtrise d’un ou plusieurs domaines parmi les suivants serait un plus :\nKotlin\nRedis',
    '+kotlin +redis',
  ],
  ['Idéalement vous connaissez les technologies suivantes :\nKotlin\nRedis', '+kotlin +redis'],
  ['Java (impératif), Kotlin (facultatif)', 'java +kotlin'],
  ['Java. Kotlin est recommandé.', 'java +kotlin'],
  ['Java. Et si en plus vous connaissez Kotlin !', 'java +kotlin'],
  ['Java. Cerise sur le gâteau : Kotlin', 'java +kotlin'],
  ['Java. Kotlin fera la différence.', 'java +kotlin'],
  ['Compétences\n- Java\nCe qui ferait la différence :\n- Kotlin', 'java +kotlin'],
  ['Compétences\n- Java\nFacultatif :\n- Kotlin', 'java +kotlin'],
  ['Java. Kotlin (serait un plus)', 'java +kotlin'],
  ['Java. Kotlin (idéalement)', 'java +kotlin'],
  ['Java, si possible Kotlin', 'java +kotlin'],
  ['Java. Kotlin de préférence', 'java +kotlin'],

  // Openings of requirements, and the company about itself.
  [
    'Les plus\n- Un groupe sain\nVous justifiez d’une expérience en Kotlin.\nDes connaissances de Redis',
    'kotlin redis',
  ],
  [
    'Avantages\n- Des cours de Kotlin\nDe formation supérieure, vous connaissez Redis.\n- Kafka',
    '~kotlin redis apache-kafka',
  ],
  ['Acme est une entreprise innovante, spécialisée dans l’expertise SAP.', '~sap'],
  ['Grâce à nos technologies de machine learning, nous gagnons du temps.', '~machine-learning'],
  ['Nos solutions s’appuient sur l’IA.', '~ai'],
  ['Déploiement de nos solutions sur Kubernetes', 'kubernetes'],
  [
    'Avantages\n- Un groupe sain\nNous recherchons un développeur Java.\n- Des cours de Kotlin',
    'java ~kotlin',
  ],
  ['Acme, un des leaders du cloud computing', '~cloud-computing'],
  ['La maîtrise de Java est nécessaire, Kotlin serait apprécié.', 'java +kotlin'],
  ['Plus précisément, vos missions sont les suivantes :\n- Java', 'java'],
  ['Nos partenaires technologiques : AWS, Azure', '~aws ~azure'],
  ['Vous serez formé à Kotlin.', '~kotlin'],
  ['Vous collaborez avec les équipes Data Science.', '~data-science'],
  ['En lien avec les équipes réseau et sécurité', '~networking ~security'],
  ['Vous travaillez avec les développeurs sur Kubernetes.', 'kubernetes'],
  ['Missions\nAcme tire parti des innovations dans les domaines de l’IA.', '~ai'],

  // Choices.
  ['Maîtrise de 2 ou plusieurs des langages suivants : Java, Kotlin', 'java|a kotlin|a'],
  ['Un des langages suivants : Java, Kotlin, Go', 'java|a kotlin|a go|a'],
  ['Au choix : Java, Kotlin', 'java|a kotlin|a'],
  ['Des outils tels qu’Ansible, Puppet', 'ansible|a puppet|a'],
  ['Un large spectre de technologies comme Linux et Windows, VMware', 'linux windows vmware'],
  ['Environnement technique : VMware / Hyper-V', 'vmware hyper-v'],

  // Years.
  ['Expérience :\n- Java : 2 ans (requis)\n- Kotlin : 1 an (optionnel)', 'java@2 +kotlin@1'],
  ['Un contrat de 3 ans en Java', 'java'],
  ['3/5 ans d’expérience en Java', 'java@3'],
];
