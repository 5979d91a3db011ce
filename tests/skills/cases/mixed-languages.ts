import type { Case } from './case.ts';

/** Postings with lines in several languages, and a detector's result for each. */
export const MIXED_LANGUAGES: readonly Case[] = [
  // Ordinary words of a language that skills are also named with.
  ['Conhecimento em Java e suas APIs\nEnvie seu currículo', 'java api-design', { languages: ['pt'] }],
  ['Questa posizione è per chi ama Java\nSu larga scala con Python', 'java python', { languages: ['it'] }],
  ['Rossi Spa cerca persone con esperienza di Java', 'java', { languages: ['it'] }],
  ['Een leuke baan voor elk talent met Java', 'java', { languages: ['nl'] }],
  ['Buscamos un Ssr Java Developer', 'java', { languages: ['es'] }],
  ['Vous irez vite avec Java, et lire des tableaux', 'java', { languages: ['fr'] }],
  ['Experiencia con React, SSR y Java', 'react server-side-rendering java', { languages: ['es'] }],
  ['Esperienza con Scala\nJava, scala, Python', 'scala java python', { languages: ['it'] }],
  ['Composer et Git', 'composer git', { languages: ['fr'] }],
  [
    'Jeder Abend gehört dir, Zustand auch. Kenntnisse in React, Zustand',
    'react zustand',
    { languages: ['de'] },
  ],
  // German and English.
  [
    `About us
We are the people behind a booking platform that hotels all over Europe rely on, and we are growing our team in Hamburg.
Our culture is open, and the working language of the team is English.
Dein Profil
Mindestens 4 Jahre Erfahrung mit Java
Kenntnisse in Kafka oder RabbitMQ
Kubernetes ist von Vorteil, PHP-Kenntnisse sind nicht erforderlich
The data that customers of ours die for comes from PostgreSQL.`,
    'java@4 apache-kafka|a rabbitmq|a +kubernetes !php postgresql',
    { title: 'Backend Developer (m/w/d)', languages: ['en', 'de'] },
  ],
  [
    `We build the software that runs on the ticket machines of three large cities. You will work with engineers from ten countries, and you will decide with them how we build things.
What you bring
5+ years of experience with C++ on embedded Linux
You know Python well and have written tests with pytest
You have worked with CI pipelines, on GitLab or on Jenkins
English at a professional level; we do not expect more of you on the first day
You like to explain what you do, in writing and in front of a group of people
Eine abgeschlossene Ausbildung ist kein Muss
Terraform wäre wünschenswert`,
    'cpp@5 embedded-linux@5 python pytest ci-cd gitlab|a jenkins|a +terraform',
    { languages: ['en'] },
  ],
  // French and English.
  [
    `Nous cherchons une personne pour rejoindre notre équipe à Lyon, qui travaille au quotidien avec des collègues de Londres.
Votre profil
Vous maîtrisez React et TypeScript depuis au moins trois ans
La connaissance de GraphQL serait un plus
On the backend we work on Node.js and on PostgreSQL, and you will work on both.
No experience with AWS is needed.`,
    'react@3 typescript@3 +graphql nodejs postgresql !aws',
    { languages: ['fr', 'en'] },
  ],
  [
    `You will join a team of nine that runs the data platform of a retailer. We work on pipelines that bring the sales of every shop into one place, and we care about tests and about being understood.
Requirements
3 years of experience with Python and SQL
Solid knowledge of Airflow or Dagster
You have run Spark jobs on Kubernetes
You are at ease with people who know the business and not the tools
Une première expérience avec dbt serait appréciée`,
    'python@3 sql@3 apache-airflow|a dagster|a apache-spark kubernetes +dbt',
    { languages: ['en', 'fr'] },
  ],
  // Spanish and English.
  [
    `Somos una empresa de logística con sede en Valencia y buscamos a una persona que lleve con nosotros la plataforma a la nube.
Requisitos
Al menos 3 años de experiencia con Java o Kotlin
No es necesario saber Scala
Se valorará conocimiento de Terraform
Our stack
We run on AWS, and our teams work with Kubernetes on call.`,
    'java@3|a kotlin@3|a +terraform !scala aws kubernetes',
    { languages: ['es', 'en'] },
  ],
  [
    `We are a remote company with people in Spain and in Mexico, and we sell software to hospitals. The product is used by more than two hundred of them, and it must not fail at night.
You have
4 years of experience with Ruby on Rails
PostgreSQL in production
You have worked with RSpec
Good written English, as all our documents are in English
Deseable: Elixir
Vue.js es un plus, no es imprescindible`,
    'ruby-on-rails@4 postgresql rspec +elixir +vuejs',
    { languages: ['en'] },
  ],
  // Polish and English.
  [
    `We are an international bank with a technology hub in Kraków. You will join one of the teams that build the platform used by our customers all over the world.
Nasze wymagania
Minimum 5 lat doświadczenia w Javie
Dobra znajomość Dockera lub Podmana
Mile widziana znajomość Kafki
Znajomość Angulara nie jest wymagana
We offer a private health plan and the hardware of your choice.`,
    'java@5 docker|a podman|a +apache-kafka !angular',
    { languages: ['en', 'pl'] },
  ],
  // Dutch and English.
  [
    `We are a scale-up in Utrecht that builds planning software for hospitals. Our team is small, our language is English on most days, and we work with the people who use what we build.
You will own the backend with two others, and you will be on call one week in six.
We care about tests, about the words that we use and about the time that you have for your family.
Wat vragen wij
Minimaal 3 jaar ervaring met C# of Java
Kennis van Azure is een pre
Je hoeft geen Angular te kennen
The knowledge of SQL of a person who works with it.`,
    'csharp@3|a java@3|a +azure !angular sql',
    { languages: ['en', 'nl'] },
  ],
  [
    `Voor ons kantoor in Rotterdam zoeken wij een ontwikkelaar die het leuk vindt om met klanten mee te denken en zelf keuzes te maken.
Je hebt ervaring met Python of Go
Ervaring met Terraform is meegenomen
Requirements
Experience of Kafka, knowledge of Docker and a good command of Linux`,
    'python|a go|a +terraform apache-kafka docker linux',
    { languages: ['nl', 'en'] },
  ],
  // Portuguese and English.
  [
    `Our client is a fintech from the United States that hires engineers in Brazil. You will work in English with a product team in Austin, and you will have four hours of overlap with them each day.
Requisitos
Pelo menos 4 anos de experiência com Node.js
Conhecimento em MongoDB ou DynamoDB
Desejável: conhecimento em Kafka
Não é necessário conhecimento em Java
All interviews are in English.`,
    'nodejs@4 mongodb|a amazon-dynamodb|a +apache-kafka !java',
    { languages: ['en', 'pt'] },
  ],
  // English with Hindi in Latin letters.
  [
    `Hiring for our client in Pune, a services company with projects in banking and insurance. The role is hybrid, and the notice period should be 30 days or less.
Skills: Java, Spring Boot, Microservices
Exp: 4-6 yrs
Jiske paas AWS ka experience hai woh apply kare
Docker aana chahiye
Angular nahi aata to bhi chalega
Kafka aata ho to accha hai`,
    'java spring-boot microservices aws docker !angular +apache-kafka',
    { languages: ['en'] },
  ],
  // Ukrainian and Russian.
  [
    `Ми шукаємо розробника в команду, яка створює сервіс доставки для трьох країн. Працюємо віддалено, зустрічаємося раз на квартал.
Вимоги:
Досвід роботи з Python від 3 років
Знання Django або Flask
Буде плюсом: Redis
Требования от коллег из Алматы:
Опыт работы с PostgreSQL от двух лет
Знание Kafka будет плюсом
Знание PHP не требуется`,
    'python@3 django|a flask|a +redis postgresql@2 +apache-kafka !php',
    { languages: ['uk', 'ru'] },
  ],
  // A line or two in another language, in a posting detected as English only.
  [
    `You will look after the build servers of a games studio, and you will be the one whom people ask.
5 years of experience with Linux and Bash
Mile widziana znajomość Ansible
Perforce nie jest wymagany, nauczysz się go u nas`,
    'linux@5 bash@5 +ansible !perforce',
    { languages: ['en'] },
  ],
  [
    `You will work with the people who plan the trains of a whole country, and you will see your work on every platform.
You know Java and have worked with Spring Boot
Kennis van Kafka of RabbitMQ is een pre
The knowledge of PostgreSQL of a person who works with it`,
    'java spring-boot +apache-kafka|a +rabbitmq|a postgresql',
    { languages: ['en'] },
  ],
  [
    `You will join the team that keeps the shop of a large brand up, and you will be on call with four others.
3 years of experience with PHP and MySQL
Conhecimento em Redis será um diferencial
Não é necessário conhecimento em Magento`,
    'php@3 mysql@3 +redis !magento',
    { languages: ['en'] },
  ],
  // Words that are a cue in only one of the two languages.
  [
    `Nous cherchons une personne pour notre équipe à Strasbourg, qui travaille avec des clients des deux côtés du Rhin.
Vous maîtrisez React
Wir betreuen mit Java jede Filiale in Baden`,
    'react java',
    { languages: ['fr', 'de'] },
  ],
  [
    `Voor ons kantoor in Breda zoeken wij een ontwikkelaar die graag met klanten meedenkt en zelf keuzes maakt.
Je hebt ervaring met Python of Go
You will work with Java on the surplus of a warehouse.`,
    'python|a go|a java',
    { languages: ['nl', 'en'] },
  ],
  [
    `Cerchiamo una persona per la nostra sede di Torino, che lavori ogni giorno con i colleghi di Lione.
Gradita la conoscenza di Docker
Vous savez utiliser les outils de GitLab et de Jira`,
    '+docker gitlab jira',
    { languages: ['it', 'fr'] },
  ],
  [
    `Buscamos a una persona que lleve con nosotros los servicios de un banco, y que disfrute de su trabajo.
Al menos 2 años de experiencia con Go
On the job you use Kafka each day, and on top of that Redis
We would die for a Kubernetes cluster of our own`,
    'go@2 apache-kafka redis kubernetes',
    { languages: ['es', 'en', 'de'] },
  ],

  // Years in Spanish, Dutch, German and French.
  ['5 años de experiencia con Java', 'java@5'],
  ['5 jaar ervaring met Java', 'java@5'],
  ['Mit mindestens 3 Jahren Erfahrung in Java', 'java@3'],
  ['3-jährige Erfahrung mit Java', 'java@3'],
  ['3 années d’expérience en Java', 'java@3'],
];
