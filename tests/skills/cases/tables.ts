import type { Case } from './case.ts';

/** Tables of skills: a row names one, its cells state the need. */
export const TABLES: readonly Case[] = [
  // A form whose years stand below its skills.
  [
    'Must have skills :\nSpring Boot\n\nGood to have skills :\nKafka\n\nMinimum 3 Year(s) Of Experience Is Required\nEducational Qualification :\n15 years full time education',
    'spring-boot@3 +apache-kafka',
  ],
  ['Must have skills :\nSpring Boot\nSummary :\nYou build services in Java.', 'spring-boot java'],
  // One cell a line.
  [
    'Skill\nLevel\nYears\nScala\nRequired\n3\nKafka\nPreferred\n1\nJava\nRequired\n4',
    'scala@3 +apache-kafka@1 java@4',
  ],
  [
    'Skill\nYears\nRequired\nScala\n3\nRequired\nKafka\n1\nPreferred\nJava\n4\nRequired',
    'scala@3 +apache-kafka@1 java@4',
  ],
  [
    'Skill\nRequired\nDesired\nAmount\nof Experience\nScala\nRequired\n3\nYears\nKafka\nDesired\n1\nYears',
    'scala@3 +apache-kafka@1',
  ],
  [
    'Skill\nNeed\nYears\nScala\nRequired\n3\nKafka\nDesired\n2\nPHP\nNot required\n0\nYou write Elixir.',
    'scala@3 +apache-kafka@2 !php elixir',
  ],
  [
    'Nice to have\nSkill\nNeed\nYears\nScala\nRequired\n3\nKafka\nPreferred\n1\nJava',
    'scala@3 +apache-kafka@1 +java',
  ],
  ['Skill\nLevel\nYears\nScala\nAdvanced\nRequired\n3\nKafka\nBasic\nOptional\n1', 'scala@3 +apache-kafka@1'],
  // A list under headings instead.
  ['Scala\nRequired\nKafka\nOptional\nElixir\nRuby', 'scala apache-kafka +elixir +ruby'],
  ['Required\nScala\nJava\nPreferred\nKafka', 'scala java +apache-kafka'],
  ['Required\nScala\nPreferred\nKafka\nNot required\nPHP', 'scala +apache-kafka !php'],
  ['Scala\nPreferred\nKafka\nOptional\nRuby', 'scala +apache-kafka +ruby'],
  ['Must have\nScala\nNice to have\nKafka', 'scala +apache-kafka'],
  ['Qualifications\nRequired\nScala\nSkills\nPreferred\nKafka', 'scala +apache-kafka'],
  ['Qualifications\nRequired\nSkills\nPreferred\n- Kafka', '+apache-kafka'],
  // One row a line.
  ['Skill | Level | Years\nCypress | Required | 3\nKafka | Preferred | 1', 'cypress@3 +apache-kafka@1'],
  ['Skill | Years | Level\nCypress | 3 | Required\nKafka | 1 | Preferred', 'cypress@3 +apache-kafka@1'],
  ['Tool | Years of experience\nScala | 3+\nKafka | 2\nAnd then\nGo | 7', 'scala@3 apache-kafka@2 go'],
  [
    '| Skill | Needed | Years |\n|---|---|---|\n| Scala | Required | 5 |\n| Go | Desired | 2 |',
    'scala@5 +go@2',
  ],
  ['Skill | Years | Need\nScala | 3 | Must\nKafka | 1 | Nice', 'scala@3 +apache-kafka@1'],
  ['Cypress | Preferred', '+cypress'],
  ['Language | Version\nScala | 3\nKafka | 2', 'scala apache-kafka'],
];
