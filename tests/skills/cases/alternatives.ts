import type { Case } from './case.ts';

/** Skills of which one is enough, and lists of which all are asked for. */
export const ALTERNATIVES: readonly Case[] = [
  // Or.
  ['Java or Kotlin', 'java|a kotlin|a'],
  ['Java, C# or Go', 'java|a csharp|a go|a'],
  ['Java, C#, or Go', 'java|a csharp|a go|a'],
  ['Experience with React, Angular or Vue', 'react|a angular|a vuejs|a'],
  ['You know AWS or Azure.', 'aws|a azure|a'],
  ['You know Python (or Java).', 'python|a java|a'],
  ['Either Java or Kotlin', 'java|a kotlin|a'],
  ['Java and/or Kotlin', 'java|a kotlin|a'],
  ['PostgreSQL or another database', 'postgresql'],
  ['Java or a similar language', 'java'],
  ['Terraform, Pulumi or similar', 'terraform|a pulumi|a'],
  ['Terraform, Pulumi or equivalent', 'terraform|a pulumi|a'],
  ['Terraform, Pulumi, etc. or similar', 'terraform|a pulumi|a'],
  ['MySQL or PostgreSQL is a plus.', '+mysql|a +postgresql|a'],
  ['Docker or Podman; Jenkins or CircleCI', 'docker|a podman|a jenkins|b circleci|b'],
  ['Docker or Podman. Jenkins or CircleCI.', 'docker|a podman|a jenkins|b circleci|b'],
  ['SQL and Java or Kotlin', 'sql java|a kotlin|a'],
  ['Java or Kotlin and SQL', 'java|a kotlin|a sql'],
  ['Java or Kotlin, and SQL', 'java|a kotlin|a sql'],
  ['Java or Kotlin, Docker', 'java|a kotlin|a docker'],
  ['Java oder Kotlin', 'java|a kotlin|a'],
  ['Java ou Kotlin', 'java|a kotlin|a'],
  ['Java (8 or later)', 'java'],
  ['3 or more of us know Java.', 'java'],

  // One of.
  ['One of Java, Go, Python', 'java|a go|a python|a'],
  ['At least one of Java, Go and Python', 'java|a go|a python|a'],
  ['At least one of: Java, Go, Python', 'java|a go|a python|a'],
  ['Any of Java, Go, Python', 'java|a go|a python|a'],
  ['One or more of Java, Go, Python', 'java|a go|a python|a'],
  ['One of the following: AWS, Azure, GCP', 'aws|a azure|a google-cloud|a'],
  ['At least one language (Java, Go, Python)', 'java|a go|a python|a'],

  // A kind, and examples of it.
  ['A modern language such as Go, Rust, Java', 'go|a rust|a java|a'],
  ['A modern language (Go, Rust, …)', 'go|a rust|a'],
  ['A framework like React, Vue, Angular', 'react|a vuejs|a angular|a'],
  ['A framework, e.g. React, Vue, Angular', 'react|a vuejs|a angular|a'],
  ['A framework (e.g. React, Vue)', 'react|a vuejs|a'],
  ['A database, for example MySQL, PostgreSQL', 'mysql|a postgresql|a'],
  ['A tool such as Terraform', 'terraform'],

  // Slashes between substitutes.
  ['AWS/GCP/Azure', 'aws|a google-cloud|a azure|a'],
  ['AWS / GCP / Azure', 'aws|a google-cloud|a azure|a'],
  ['MySQL/PostgreSQL', 'mysql|a postgresql|a'],
  ['React/Angular/Vue', 'react|a angular|a vuejs|a'],
  ['SQL, AWS/GCP/Azure', 'sql aws|a google-cloud|a azure|a'],
  ['Jenkins/CircleCI and Docker', 'jenkins|a circleci|a docker'],

  // All are asked for.
  ['Java and Kotlin', 'java kotlin'],
  ['Java, Kotlin', 'java kotlin'],
  ['Java, Kotlin and Scala', 'java kotlin scala'],
  ['Both AWS and Azure', 'aws azure'],
  ['AWS as well as Azure', 'aws azure'],
  ['AWS & Azure', 'aws azure'],
  ['HTML/CSS', 'html css'],
  ['Docker/Kubernetes', 'docker kubernetes'],
  ['Python/Django', 'python django'],
  ['Linux/Bash', 'linux bash'],
  ['Java. Or so we thought. Kotlin', 'java kotlin'],
  ['Java for the backend, or rather the core. Kotlin for the app', 'java kotlin'],
  ['Java\nKotlin', 'java kotlin'],
  ['- Java\n- Kotlin\n- Scala', 'java kotlin scala'],
  ['Is it Java? Or is it Kotlin?', 'java kotlin'],
  ['You write or read Java and know Kotlin.', 'java kotlin'],
  ['Java, with one or two colleagues. SQL', 'java sql'],
  ['Java (SQL, Docker)', 'java sql docker'],

  // A skill asked for on its own as well, and groups across lines.
  ['- Java or Kotlin\n- Docker or Podman', 'java|a kotlin|a docker|b podman|b'],
  ['- AWS or Azure\n- Terraform', 'aws|a azure|a terraform'],
];
