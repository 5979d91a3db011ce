import type { Case } from './case.ts';

/** Headings and the lines under them; flattened texts. */
export const LAYOUT: readonly Case[] = [
  // Headings of nice-to-haves.
  ['Nice to have:\n- Scala', '+scala'],
  ['Nice to have\n- Scala', '+scala'],
  ['NICE TO HAVE\n- Scala', '+scala'],
  ['Nice-to-haves:\n- Scala', '+scala'],
  ['**Nice to have**\nScala and Kafka', '+scala +apache-kafka'],
  ['## Nice to have\nScala and Kafka', '+scala +apache-kafka'],
  ['Good to have:\n- Scala', '+scala'],
  ['Great to have:\n- Scala', '+scala'],
  ['Bonus points:\n- Scala', '+scala'],
  ['Bonus points for:\n- Scala', '+scala'],
  ['Bonus:\n- Scala', '+scala'],
  ['Plus:\n- Scala', '+scala'],
  ['Pluses:\n- Scala', '+scala'],
  ['It’s a plus if you have:\n- Scala', '+scala'],
  ['Preferred qualifications\n- Scala', '+scala'],
  ['Preferred Skills:\n- Scala', '+scala'],
  ['Preferred:\n- Scala', '+scala'],
  ['Desired skills:\n- Scala', '+scala'],
  ['Desirable:\n- Scala', '+scala'],
  ['Optional:\n- Scala', '+scala'],
  ['Additional skills that help:\n- Scala', '+scala'],
  ['It would be great if you also know:\n- Scala', '+scala'],
  ['Even better if you have:\n- Scala', '+scala'],
  ['You will stand out with:\n- Scala', '+scala'],
  ['What sets you apart:\n- Scala', '+scala'],
  ['Extra credit:\n- Scala', '+scala'],
  ['Brownie points:\n- Scala', '+scala'],
  ['The icing on the cake:\n- Scala', '+scala'],
  ['Not required, but useful:\n- Scala', '+scala'],
  ['We’d love it if you also had:\n- Scala', '+scala'],
  ['Advantageous:\n- Scala', '+scala'],
  ['Ideally you also have:\n- Scala', '+scala'],

  ['Fluent in English Good to have Experience in Scala Knowledge of Docker', '+scala +docker'],

  ['You pass a checkNice to have, but not required- Experience with Scala- Kafka', '+scala +apache-kafka'],

  // The company's industry.
  ['Industry:\nMachine Learning\nTechnologies\nJava', '~machine-learning java'],

  // Headings of requirements.
  ['Requirements:\n- Java', 'java'],
  ['REQUIREMENTS\n- Java', 'java'],
  ['Requirements\nJava and SQL', 'java sql'],
  ['What we are looking for:\n- Java', 'java'],
  ['What we’re looking for\n- Java', 'java'],
  ['**What we are looking for**\nJava and SQL', 'java sql'],
  ['Who you are\n- Java', 'java'],
  ['What you bring:\n- Java', 'java'],
  ['What you’ll need\n- Java', 'java'],
  ['What it takes\n- Java', 'java'],
  ['Your profile\n- Java', 'java'],
  ['Must-haves:\n- Java', 'java'],
  ['The essentials\n- Java', 'java'],
  ['Minimum qualifications:\n- Java', 'java'],
  ['You have:\n- Java', 'java'],
  ['You might be a fit if you know\n- Java', 'java'],
  ['Skills:\n- Java', 'java'],
  ['Tech stack:\n- Java', 'java'],
  ['What you will do:\n- Write Java', 'java'],
  ['Responsibilities:\n- Write Java', 'java'],
  ['Your mission\n- Write Java', 'java'],
  ['A day in your life:\n- Write Java', 'java'],

  // One section after another.
  ['Requirements:\n- Java\nNice to have:\n- Scala', 'java +scala'],
  ['Nice to have:\n- Scala\nRequirements:\n- Java', '+scala java'],
  ['Must have:\n- Java\n- SQL\nNice to have:\n- Scala\n- Kafka', 'java sql +scala +apache-kafka'],
  ['Requirements:\n- Java\n- Scala is a plus\n- SQL', 'java +scala sql'],
  ['Nice to have:\n- Scala\nTools:\n- Docker', '+scala +docker'],
  ['Nice to have:\n- Scala\nWhat we offer:\n- AWS courses', '+scala ~aws'],
  ['Requirements:\n- Java\nBenefits:\n- Python courses', 'java ~python'],
  ['Nice to have:\n- Scala\n- Java (must have)', '+scala java'],
  ['Requirements:\n- Java\n- No PHP\n- SQL', 'java !php sql'],
  ['Requirements:\n- Java\nPreferred skills:\n- Scala\nResponsibilities:\n- Run Linux', 'java +scala linux'],
  ['About us\nOur clients run SAP.\nRequirements\n- Java', '~sap java'],
  ['Nice to have:\n- Java\nRequirements:\n- Java', 'java'],

  ['Nice to have:\n- Scala\nAdditional information\n- AWS courses', '+scala ~aws'],
  ['Requirements:\n- Java\nAnnual bonus scheme\n- Docker', 'java docker'],
  ['Additional requirements:\n- Java', 'java'],
  ['Team player\n- Java', 'java'],
  ['Feature team:\n- Write Java', 'java'],

  // The company's section.
  ['About us:\nAcme sells add-ons for Salesforce.', '~salesforce'],
  ['Who we are\nWe sell add-ons for Salesforce.', '~salesforce'],
  ['About Acme\nWe sell add-ons for Salesforce.', '~salesforce'],
  ['About the role:\nYou write Java.', 'java'],
  ['About you:\nYou write Java.', 'java'],
  ['About us:\nYou will write Java with us.', 'java'],

  // Headings within a line.
  ['Requirements: Java, SQL. Nice to have: Scala.', 'java sql +scala'],
  ['Must have: Java, SQL Nice to have: Scala', 'java sql +scala'],
  ['Languages: Java, Python', 'java python'],
  ['Backend: Java. Frontend: React.', 'java react'],
  ['Backend: Java\nFrontend: React', 'java react'],
  ['Requirements: • Java • SQL • Docker', 'java sql docker'],
  ['Preferred Qualifications* Java * SQL', '+java +sql'],

  ['You know SQL well. Tasks Leading the work Requirements Java and Docker', 'sql java docker'],
  ['What we offer\n- A gymWhat You Need for the Job\n- Java', 'java'],
  ['Requirements:\n- JavaWhat is Yours Here\n- Docker', 'java docker'],
  ['Requirements:\n- JavaWhat We Offer You\n- Docker courses', 'java ~docker'],
  ['Skills.Nice to have skills include:* Scala', '+scala'],

  // Bullets of all kinds.
  ['Requirements:\n• Java\n• SQL', 'java sql'],
  ['Requirements:\n* Java\n* SQL', 'java sql'],
  ['Requirements:\n1. Java\n2. SQL', 'java sql'],
  ['Requirements:\n✓ Java\n✓ SQL', 'java sql'],
  ['Requirements:\n– Java\n– SQL', 'java sql'],
  ['Java\nSQL\nDocker', 'java sql docker'],
  ['', ''],
  ['- \n\n•', ''],

  // Job boards about the employer.
  [
    'Role: Java Developer Industry: Salesforce, Docker Company size: 11–50 people Technologies python sql',
    'java python sql',
  ],

  // Lines that look like headings but apply only to themselves.
  ['Requirements:\nJava\nGo and Linux skills favourable\nGit', 'java +go +linux git'],
  ['Requirements:\nJava\nAdvantage: Experience in Scala\nExperience in Git', 'java +scala git'],
  ['Requirements:\nJava\nIdeally a first job with some Scala\nExperience in Git', 'java +scala git'],
  ['Requirements:\nJava\nIdeally, you also have:\n- Scala', 'java +scala'],

  // More headings of nice-to-haves.
  ['Assets:\n- Scala', '+scala'],
  ['Would be an asset\n- Scala', '+scala'],
  ['What would set you apart\n- Scala', '+scala'],
  ['What will make you stand out\n- Scala', '+scala'],
  ['How to stand out:\n- Scala', '+scala'],
  ['Set yourself apart with:\n- Scala', '+scala'],
  ['You may also have\n- Scala', '+scala'],
  ['You might also have:\n- Scala', '+scala'],
  ['Great if you have:\n- Scala', '+scala'],
  ['It’s great if you know:\n- Scala', '+scala'],
  ['It would be good if you also know:\n- Scala', '+scala'],
  ['It helps if you know:\n- Scala', '+scala'],
  ['Would be cool:\n- Scala', '+scala'],
  ['Not a deal-breaker, but we like:\n- Scala', '+scala'],
  ['Not essential but helpful\n- Scala', '+scala'],
  ['Secondary skills\n- Scala', '+scala'],
  ['Value adds:\n- Scala', '+scala'],
  ['Added advantage\n- Scala', '+scala'],
  ['Highly regarded:\n- Scala', '+scala'],
  ['Wish list:\n- Scala', '+scala'],
  ['Could have:\n- Scala', '+scala'],
  ['Good to know:\n- Scala', '+scala'],
  ['Recommended skills:\n- Scala', '+scala'],
  ['Impress us with:\n- Scala', '+scala'],
  ['Kudos for:\n- Scala', '+scala'],
  ['You win our hearts by also knowing:\n- Scala', '+scala'],
  ['Any of these raises your chances:\n- Scala', '+scala'],
  ['It gives you an edge if you know:\n- Scala', '+scala'],
  ['Double points:\n- Scala', '+scala'],
  ['What we would love\n- Scala', '+scala'],
  ['We also appreciate:\n- Scala', '+scala'],
  ['In an ideal world:\n- Scala', '+scala'],
  ['The ideal candidate also has:\n- Scala', '+scala'],
  ['Other useful skills:\n- Scala', '+scala'],
  ['Must\n- Java\nNice\n- Scala', 'java +scala'],
  ['Meriterande:\n- Scala', '+scala'],
  ['Das wäre toll:\n- Scala', '+scala'],
  ['Requirements\n- Java\nBonuses:\n- Scala', 'java +scala'],

  ['Nice to have:\n- Scala\nPlus these awesome benefits:\n- Kotlin courses', '+scala ~kotlin'],
  ['Requirements\n- Java\nWhat Acme offers you:\n- Kotlin courses', 'java ~kotlin'],
  ['Requirements\n- Java\nHow you’ll grow\n- Kotlin courses', 'java ~kotlin'],
  ['Requirements\n- Java\nWhat you will love:\n- Kotlin evenings', 'java ~kotlin'],
  ['About us\nWe sell SAP.\nSenior Developer (all genders):\nJava and Redis, day by day.', '~sap java redis'],
  ['Who are we?\nWe sell SAP.\nWe are hiring:\n- Someone who loves Java', '~sap java'],
  ['Who are we?\nWe sell SAP.\nPrerequisites\n- Java', '~sap java'],
  ['Work for one of our clients as:\n- A Java developer', 'java'],

  // Headings of several words.
  ['What we offer\nFruit\nRoles and Responsibilities\nWrite Java', 'java'],
  ['What we offer\nFruit\nKey Responsibilities\nWrite Java', 'java'],

  // Headings that look like nice-to-haves but are not.
  ['Benefits:\n- Yearly fun\nBonus: 10 %\n- Kotlin courses', '~kotlin'],
  ['Requirements:\n- Java\nSalary and bonus:\n- Fair\nProfile:\n- Git', 'java git'],
  ['Preferred location: Rome\n- Java', 'java'],
  ['Preferred method of contact: mail\n- Java', 'java'],
  ['Additional responsibilities:\n- Write Java', 'java'],
  ['Post-secondary education:\n- A degree, and Java', 'java'],

  // Endings of a wish.
  ['Nice to have:\n- Scala\nMindset\n- You review code and love Java', '+scala code-review java'],
  ['Nice to have:\n- Scala\nSoft skills\n- You like Scrum', '+scala scrum'],
  ['Nice to have:\n- Scala\nKey skills:\n- Java', '+scala java'],
  ['Nice to have:\n- Scala\nLocation:\nRome. You write Java there.', '+scala java'],

  // Benefits, and the company's work.
  ['Requirements\n- Java\nYou get:\n- Kotlin courses', 'java ~kotlin'],
  ['Why you should apply\n- Kotlin courses', '~kotlin'],
  ['Life at Acme\n- Kotlin evenings', '~kotlin'],
  ['What we believe\nSAP is fun.', '~sap'],
  ['What we do\nWe sell add-ons for Salesforce.', '~salesforce'],
  ['What we need\n- Java', 'java'],
  ['What we use\n- Java', 'java'],
  ['Our tech:\n- Java', 'java'],
  ['Benefits\n- Fruit\nSkills & requirements\n- Java', 'java'],

  // Pairs of headings of staffing firms.
  ['Mandatory Skills: Java, SQL Secondary Skills: Scala, Kafka', 'java sql +scala +apache-kafka'],
  ['Must have skills - Java, SQL\nGood to have skills - Scala, Kafka', 'java sql +scala +apache-kafka'],
  ['Good to have - Scala, Kafka\nMust have - Java, SQL', '+scala +apache-kafka java sql'],
  ['Must have: Java | Nice to have: Scala', 'java +scala'],
  ['Primary skills: Java\nSecondary skills: Scala', 'java +scala'],

  // Headings lost in a flattened text.
  [
    'Requirements\n- Java\nDaily practice with SQL and Git Preferred Qualifications:\n- Scala',
    'java sql git +scala',
  ],
  ['Strong Java good to have: * Exposure to Scala * Experience in Kafka', 'java +scala +apache-kafka'],
  ['You ship Java. You like people Nice to Have Knowing Kafka, Scala', 'java +apache-kafka +scala'],
  ['You ship Java.Experience/Skills PreferredMaster’s degree and Scala', 'java +scala'],
  ['You ship Java daily Desired Skills (not required but fun): Scala, Kafka', 'java +scala +apache-kafka'],
  ['Good Java skillsBonus Qualifications: Experience with Scala', 'java +scala'],
  ['You know Java.\nBonuses: Scala', 'java +scala'],
  ['You know Java and Linux Nice to have: Scala, Kafka', 'java linux +scala +apache-kafka'],
  ['Degree Required: none Knowledge Preferred: Demonstrates some Scala and Kafka.', '+scala +apache-kafka'],
  ['Salary: fair.Requirements3+ years of Java', 'java@3'],

  // A wish that ends its line, glued to the word before it; and requirements that are called desired.

  // A list of items with headings at their ends.
  [
    'Skills Required Java and tidy code Skills Desired Prior experience with Ruby, Redis',
    'java +ruby +redis',
  ],
  [
    'Nice to have\n- Scala\nAcme is an equal opportunity employer.\nImplements Redis for our teams.',
    '+scala redis',
  ],
];
