import type { Case } from './case.ts';

/** Alternatives, and lists of which all are required. */
export const ALTERNATIVES: readonly Case[] = [
  // Examples are a choice whatever they are of.
  [
    'Experience with IaC tools (e.g., Terraform, ARM templates)',
    'infrastructure-as-code terraform|a azure-resource-manager|a',
  ],
  [
    'Experiência com CI/CD (ex: Jenkins, Azure DevOps)',
    'ci-cd jenkins|a azure-devops|a',
    { languages: ['pt'] },
  ],
  ['AWS tools, e.g., Lambda, CloudWatch, S3, EC2', 'aws aws-lambda amazon-cloudwatch amazon-s3 amazon-ec2'],

  // "One or more" of a kind, and a line each.
  ['Experience with one or more cloud platforms:\n- AWS\n- Azure', 'cloud-computing aws|a azure|a'],
  ['Dominio de uno o más lenguajes modernos:\n- Java\n- Python', 'java|a python|a', { languages: ['es'] }],

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
  ['Linux, AWS, Chef or Puppet', 'linux aws chef|a puppet|a'],
  ['Java, Python, PHP, MySQL or PostgreSQL', 'java python php mysql|a postgresql|a'],
  ['A language like Rust, .NET, Node, Python or Java', 'rust|a dotnet|a nodejs|a python|a java|a'],
  ['Our stack: MySQL/PostgreSQL', 'mysql postgresql'],
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

  ['Experience with relational databases (MySQL, PostgreSQL)', 'relational-databases mysql|a postgresql|a'],
  ['Knowledge of cloud providers like AWS, Azure and GCP', 'cloud-computing aws|a azure|a google-cloud|a'],
  ['Experience with build tools (e.g. Maven, Gradle etc.)', 'apache-maven|a gradle|a'],
  ['One or more JavaScript frameworks (Ember, Angular)', 'javascript emberjs|a angular|a'],
  ['At least one of:\n- Java\n- Go\n- Python', 'java|a go|a python|a'],
  ['Any of the following:\n- Java\n- Go\nYou also know SQL.', 'java|a go|a sql'],

  // Separators between members of lists.
  ['Microsoft Azure or Google Cloud (GCP)', 'azure|a google-cloud|a'],
  ['AWS (Lambda, S3), Azure or GCP', 'aws|a aws-lambda amazon-s3 azure|a google-cloud|a'],
  ['AWS, Microsoft Azure or another provider', 'aws|a azure|a'],
  ['Experience in Java or in Kotlin', 'java|a kotlin|a'],
  ['Java programming or Kotlin', 'java|a kotlin|a'],
  ['A tracker such as Jira, Trackle, Fluxbox or Trello', 'jira|a own:Trackle|a own:Fluxbox|a trello|a'],
  ['Knows Python in Linux or Windows', 'python linux|a windows|a'],

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
  ['Our cloud providers (AWS, GCP) are up to you.', 'cloud-computing aws google-cloud'],
  ['You will work with frameworks like React, Vue.', 'react vuejs'],
  ['Front-end technologies such as HTML, CSS, JavaScript', 'html css javascript'],
  ['Office applications (Word, Excel, PowerPoint)', 'microsoft-office word excel powerpoint'],
  ['Container technologies (Docker, Kubernetes)', 'containerization docker kubernetes'],
  ['At least one year of experience with Java, SQL', 'java@1 sql@1'],
  ['Test strategy/regression testing', 'test-planning regression-testing'],
  ['Java\nKotlin', 'java kotlin'],
  ['- Java\n- Kotlin\n- Scala', 'java kotlin scala'],
  ['Is it Java? Or is it Kotlin?', 'java kotlin'],
  ['You write or read Java and know Kotlin.', 'java kotlin'],
  ['Java, with one or two colleagues. SQL', 'java sql'],
  ['Java (SQL, Docker)', 'java sql docker'],

  // A skill asked for on its own as well, and groups across lines.
  ['- Java or Kotlin\n- Docker or Podman', 'java|a kotlin|a docker|b podman|b'],
  ['- AWS or Azure\n- Terraform', 'aws|a azure|a terraform'],

  // Examples of a kind, in the many ways they are given.
  ['An object-oriented language (Java, C#, Kotlin, other)', 'oop java|a csharp|a kotlin|a'],
  [
    'Data tools (the Hadoop ecosystem - Spark, Hive, Kafka)',
    'apache-hadoop apache-spark|a apache-hive|a apache-kafka|a',
  ],
  ['One or more parts of it (e.g. Redis, Kafka, Docker)', 'redis|a apache-kafka|a docker|a'],
  ['Way of working, e.g. Scrum, Kanban', 'scrum|a kanban|a'],
  ['Agile (Scrum/Kanban)', 'agile scrum|a kanban|a'],
  ['Knowledge of technologies such as REST, Redis and Kafka', 'rest redis apache-kafka'],
  ['Knowledge of technologies such as REST, Redis, Kafka', 'rest redis apache-kafka'],
  ['Web technologies such as CSS, Ajax, XML', 'css ajax xml'],
  ['Jenkins and related tools such as Nexus and Terraform', 'jenkins sonatype-nexus terraform'],
  ['A site powered by technologies such as Vue, Vuex and GraphQL', 'vuejs vuex graphql'],
  ['New skills like serverless and machine learning', 'serverless machine-learning'],
  ['We store it using technologies such as Kafka and Spark.', 'apache-kafka apache-spark'],
  ['Administration of tools such as Terraform, Ansible', 'terraform ansible'],
  ['The following or similar tools: Gatling, Selenium', 'gatling|a selenium|a'],
  ['NoSQL (Redis, Cassandra) or MySQL', 'nosql|a redis|a apache-cassandra|a mysql|a'],
  ['Kotlin or at least Java', 'kotlin|a java|a'],
  ['Tests with TDD/BDD', 'tdd bdd'],
  ['Jira/Confluence', 'jira confluence'],

  // Two choices that share a skill.
  ['- Jenkins, CircleCI or Bamboo\n- TeamCity/Jenkins', 'jenkins|a circleci|a bamboo|a teamcity|a'],

  // An example that is required elsewhere is no alternative.
  ['You write Redux and Ember.\nA framework (e.g. Ember, Vue, Svelte)', 'redux emberjs vuejs|a svelte|a'],
  ['You write Ember.\nOne of Ember, Vue, Svelte', 'emberjs|a vuejs|a svelte|a'],

  // One of, in more of its forms.
  ['Java and / or Kotlin', 'java|a kotlin|a'],
  ['One (or more) of Java, Go, Python', 'java|a go|a python|a'],
  ['At least two of the following:\n- Java\n- Go', 'java|a go|a'],
  ['Experience in some of the following:\n- Java\n- Go', 'java|a go|a'],
  ['Some of the following: Java; Go; Python', 'java|a go|a python|a'],
  ['Experience with some of the following: Java Go Python; TDD', 'java|a go|a python|a tdd|a'],
  ['Some of the following: Java, Go; and knowledge of SQL', 'java|a go|a sql'],
  ['Design of pipelines with one of the leading tools (e.g., Jenkins, CircleCI)', 'jenkins|a circleci|a'],
  ['One of the most popular frameworks (React, Vue)', 'react|a vuejs|a'],
  ['Acme is one of the leading vendors of Java, Go.', '~java ~go'],
  ['Java, or alternatively Kotlin', 'java|a kotlin|a'],
  ['Java; or Kotlin', 'java|a kotlin|a'],
  ['Java - or Kotlin', 'java|a kotlin|a'],
  ['You know Java or Kotlin or Scala.', 'java|a kotlin|a scala|a'],

  // The first example is an unknown name.
  ['Frameworks such as Foobar, Redux, MobX', 'own:Foobar|a redux|a mobx|a'],
  ['Frameworks (e.g., dataframe, NumPy, pandas)', 'numpy|a pandas|a'],
  ['Tools (Foobar, Jenkins, CircleCI)', 'own:Foobar|a jenkins|a circleci|a'],
  ['Tools such as; Jenkins, CircleCI', 'jenkins|a circleci|a'],
  ['Packages (examples: NumPy, SciPy, pandas)', 'numpy|a scipy|a pandas|a'],
  ['I would like to, Java, SQL', 'java sql'],

  // "and so on" opens a parenthesis to others, but not parts of one thing, or a concept.
  ['Profiling (JMeter, JProfiler, etc.)', 'profiling apache-jmeter|a jprofiler|a'],
  ['AWS (EC2, RDS, CloudWatch, etc.)', 'aws amazon-ec2 amazon-rds amazon-cloudwatch'],
  ['Computer science (algorithms, data structures, etc.)', 'algorithms data-structures'],
  ['AWS services like Lambda, EC2, S3', 'aws aws-lambda amazon-ec2 amazon-s3'],
  ['AWS services (Lambda, EC2, S3)', 'aws aws-lambda amazon-ec2 amazon-s3'],
  ['Python libraries such as NumPy, pandas and SciPy', 'python numpy|a pandas|a scipy|a'],

  ['AWS (EC2, S3) and on site (Linux, Docker)', 'aws amazon-ec2 amazon-s3 linux docker'],

  // "or similar".
  ['C#/.NET or similar', 'csharp dotnet'],
  ['JavaScript or TypeScript', 'javascript|a typescript|a'],
  ['Infrastructure as code (Terraform, CDKTF or other)', 'infrastructure-as-code terraform|a cdktf|a'],
  ['- C in the core\n- A language such as MATLAB, C, Python or similar', 'c|a matlab|a python|a'],

  // The choice continues after an interruption of its list.
  [
    'Any of the following: Rust, Java 1.8, Foobar (Elixir), Kotlin, Go',
    'rust|a java|a elixir|a kotlin|a go|a',
  ],
  ['Any or all of the following: Java, Kotlin', 'java|a kotlin|a'],
  ['Opportunity to work with modern tools (Jenkins, Terraform)', 'jenkins terraform'],

  // A dash between the choice and its list, and praise.
  ['At least one language - Java, Go, Python', 'java|a go|a python|a'],
  ['Experience with one of the clouds – AWS, Azure', 'aws|a azure|a'],
  ['Cloud skills – AWS, Azure', 'cloud-computing aws azure'],
  ['Grow with cutting-edge technologies like AWS, Cassandra', 'aws apache-cassandra'],

  // "some of" the company's tools is no choice.
  ['Some of the technologies we use: Java, Go', 'java go'],
  ['Some of the technologies we use:\n- Java\n- Go', 'java go'],
  ['Some of what you will do:\n- Write Java\n- Run Linux', 'java linux'],

  [
    'Experience with tools such as Jenkins, Foobar, ABC eThing, or Bamboo',
    'jenkins|a own:Foobar|a own:ABC_eThing|a bamboo|a',
  ],
  ['Proficiency in orchestrators (Nomad, Kubernetes...)', 'nomad|a kubernetes|a'],
  ['Experience with network tools; e.g.. Nmap, Nessus', 'nmap|a nessus|a'],
  [
    'Experience with 2 or more of the XML technologies XPath, XQuery, and XSLT',
    'xml xpath|a xquery|a xslt|a',
  ],
  ['Work on cutting-edge technology (Foobar, Redis, Cassandra)', 'own:Foobar redis apache-cassandra'],
  ['Knowledge of Jenkins Pipelines, or Bamboo', 'jenkins|a bamboo|a'],
  ['Improving our safety net through the use of tools like Jest, Cypress and ESLint', 'jest cypress eslint'],
  ['Creation of services (Redis, Cassandra)', 'redis apache-cassandra'],
  ['Using Go, Python or any programming language', 'go|a python|a'],
  ['Using Go, C++ or any object oriented programming language', 'go|a cpp|a oop'],
  ['You use Scala, Go or any functional language', 'scala|a go|a functional-programming'],
];
