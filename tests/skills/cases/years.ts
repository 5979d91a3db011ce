import type { Case } from './case.ts';

/** Minimum years required for a skill, and for nothing else. */
export const YEARS: readonly Case[] = [
  // Before the skill.
  ['3 years of Java', 'java@3'],
  ['3+ years of Java', 'java@3'],
  ['3 + years of Java', 'java@3'],
  ['3+ years Java', 'java@3'],
  ['3+ yrs of Java', 'java@3'],
  ['3+ years in Java', 'java@3'],
  ['3+ years’ experience with Java', 'java@3'],
  ["3 years' experience in Java", 'java@3'],
  ['3 years of hands-on experience with Java', 'java@3'],
  ['3 years of professional Java experience', 'java@3'],
  ['Three years of Java', 'java@3'],
  ['Three (3) years of Java', 'java@3'],
  ['three or more years of Java', 'java@3'],
  ['3 or more years of Java', 'java@3'],
  ['3-5 years of Java', 'java@3'],
  ['3–5 years of Java', 'java@3'],
  ['3 - 5 years of Java', 'java@3'],
  ['3 to 5 years of Java', 'java@3'],
  ['Between 3 and 5 years of Java', 'java@3'],
  ['At least 3 years of Java', 'java@3'],
  ['At least three years of Java', 'java@3'],
  ['Minimum 3 years of Java', 'java@3'],
  ['Minimum of 3 years in Java', 'java@3'],
  ['More than 3 years of Java', 'java@3'],
  ['Over 3 years of Java', 'java@3'],
  ['No less than 3 years of Java', 'java@3'],
  ['10+ years of COBOL', 'cobol@10'],
  ['One year of Rust', 'rust@1'],
  ['1 year of Rust', 'rust@1'],
  ['You have worked with Java for 3 years.', 'java@3'],

  // After the skill.
  ['Java (3+ years)', 'java@3'],
  ['Java, 3+ years', 'java@3'],
  ['Java: 3+ years', 'java@3'],
  ['Java - 3+ years', 'java@3'],
  ['Java – at least 3 years', 'java@3'],
  ['Java 3+ years', 'java@3'],
  ['Java experience: 3 years', 'java@3'],
  ['Java experience (min. 3 years)', 'java@3'],
  ['Java 17: 3 years', 'java@3'],

  // Capitalised experience after the number.
  ['5+ Years Experience in Java', 'java@5'],
  ['5+ yrs Experience with Java', 'java@5'],
  ['Minimum 5 Years Strong Experience with Java', 'java@5'],
  ['5+ Years Of Experience In Java', 'java@5'],
  ['2+ Hands-on experience with Java', 'java@2'],
  ['Java and SQL, C++ Experience with Docker', 'java sql cpp docker'],

  // A lost full stop before the next sentence.
  ['You have 4+ years with Java You possess deep knowledge of Docker', 'java@4 docker'],
  ['4 years of Java We use Docker and Kafka', 'java@4 docker apache-kafka'],

  // Lists joined by semicolons, and lists in lines without bullets.
  ['At least three years of Java; Docker; Kafka; and SQL.', 'java@3 docker@3 apache-kafka@3 sql@3'],
  ['3 years of Java; Docker', 'java@3 docker'],
  [
    '3+ years of experience in at least one of the following:\nJava/Kotlin,\nPython, Go or Rust\nDocker',
    'java@3|a kotlin@3|a python@3|a go@3|a rust@3|a docker',
  ],

  ['9 plus years C++, C, Ada, COBOL work3 plus years Linux', 'cpp@9 c@9 ada@9 cobol@9 linux@3'],

  // A list with years ends at a line with its own demand, or a wish.
  [
    '3 years of experience with the following:\n- Programming in Python\n- Visualization with Tableau\n- Nice to have: Kafka\n- Expertise in SQL',
    'python@3 tableau@3 +apache-kafka sql',
  ],
  [
    '5 years of experience leading projects, including:\n- Configuring Salesforce\n- Has experience with two of the following: Java, SQL',
    'salesforce@5 java|a sql|a',
  ],
  ['Strong experience with Python (5+ years) in production environments', 'python@5'],
  ['1+ years of experience preferably with C#', '+csharp@1'],

  // Several skills.
  ['5 years of Python and SQL', 'python@5 sql@5'],
  ['5 years of experience with Python, Django and SQL', 'python@5 django@5 sql@5'],
  ['3 years of React or Vue', 'react@3|a vuejs@3|a'],
  ['5 years of Java, 2 years of Kotlin', 'java@5 kotlin@2'],
  ['5 years of Java and 2 years of Kotlin', 'java@5 kotlin@2'],
  ['Java (5 years), Kotlin (2 years)', 'java@5 kotlin@2'],
  ['Java: 5 years; Kotlin: 2 years', 'java@5 kotlin@2'],
  ['3 years of Java and knowledge of SQL', 'java@3 sql'],
  ['3 years of Java, with good knowledge of SQL', 'java@3 sql'],
  ['3 years of Java. You also know SQL.', 'java@3 sql'],
  ['3 years of Java; familiarity with SQL', 'java@3 sql'],
  ['You know SQL and have 3 years of Java.', 'sql java@3'],
  ['You know SQL. 3 years of Java', 'sql java@3'],
  ['A degree and 3 years of Java', 'java@3'],
  ['3 years of Java, Kotlin is a plus', 'java@3 +kotlin'],
  ['3 years of Java (Kotlin a plus)', 'java@3 +kotlin'],
  ['Preferably 3 years of Java', '+java@3'],
  ['2 years of Java. Requirements: 4 years of Java', 'java@4'],
  ['8 years in IT, 3 of them with Java', 'java@3'],
  ['Two years of Java and experience with SQL', 'java@2 sql'],
  ['2 years of Java, in addition to good knowledge of SQL', 'java@2 sql'],
  ['2 years of design work, with a strong focus on SQL', 'sql'],
  ['2 years of Java (not necessarily in SQL)', 'java@2 sql'],
  ['Solid industry experience2+ years of Java', 'java@2'],
  ['2 years of Java You also know SQL', 'java@2 sql'],
  ['Java knowledge (3-5 years of solid experience)', 'java@3'],
  ['Java and SQL (twelve (12) years)', 'java@12 sql@12'],

  // A list under the number.
  ['3+ years of experience with:\n- Java\n- SQL', 'java@3 sql@3'],
  ['At least 2 years of experience in:\n- Terraform\n- Ansible', 'terraform@2 ansible@2'],
  ['3+ years of experience with:\n- Java\n- SQL\nAlso good:\nYou know Docker.', 'java@3 sql@3 docker'],

  // General experience does not apply to the skill.
  ['5 years of software development', ''],
  ['5 years of software development, including Java', 'java'],
  ['5+ years of professional experience. You know Java.', 'java'],
  ['5 years of experience as an engineer and knowledge of Java', 'java'],
  ['5 years of work experience, good Java skills', 'java'],
  ['5 years in the industry; Java is a must', 'java'],
  ['A senior with 10 years of experience. Java, SQL', 'java sql'],

  // Other ages and lengths.
  ['Our firm is 10 years old. You know Java.', 'java'],
  ['We have been around for over 20 years. You know Java.', 'java'],
  ['Java developer on a 2-year contract', 'java'],
  ['Java developer, 2 years fixed term', 'java'],
  ['Java developers since 10 years ago', 'java'],
  ['You know Java. 5 years of growth lie behind us.', 'java'],
  ['A 3-year degree and Java', 'java'],
  ['A three-year apprenticeship and Java', 'java'],
  ['Java; must be at least 18 years old', 'java'],
  ['Java 21 in 2025', 'java'],
  ['Java, 30 days of holiday a year', 'java'],
  ['Java for a team of 5', 'java'],

  // German and French.
  ['Mindestens 3 Jahre Erfahrung mit Java', 'java@3'],
  ['3 Jahre Java', 'java@3'],
  ['3 ans d’expérience en Java', 'java@3'],
  ['Au moins 3 ans en Java', 'java@3'],
  ['De 3 à 5 ans en Java', 'java@3'],
  ['3 ans en tant que développeur avec de solides compétences en Java', 'java'],

  // The end of the scope.
  ['2 years of Java, preferably with SQL', 'java@2 +sql'],
  ['3 years of work in software development Computer Science fundamentals in algorithms', 'algorithms'],

  // A number whose unit is elsewhere, or omitted.
  ['10+ years in software development with 3+ in Go', 'go@3'],
  ['10+ years in software development, 3+ in Go', 'go@3'],
  ['8+ years of experience, of which 2 in Kubernetes', 'kubernetes@2'],
  ['8+ years of experience, 5 of which in Java', 'java@5'],
  ['8 years in IT with at least 2 in Kubernetes', 'kubernetes@2'],
  ['8 years in IT (2 with Kubernetes)', 'kubernetes@2'],
  ['5 years of Java development, 3 of React', 'java@5 react@3'],
  ['5 years of Java and at least 2 of these: Rust, Go', 'java@5 rust@5|a go@5|a'],
  ['5 years of Java and one of React or Vue', 'java@5 react@5|a vuejs@5|a'],
  ['2+ hands-on experience with Java', 'java@2'],
  ['5+ experience in Java', 'java@5'],
  ['Java 8+ experience', 'java'],
  ['Java and SQL, 5 years each', 'java@5 sql@5'],
  ['Years of experience with Java: 5+', 'java@5'],
  ['Years of Java experience: 5', 'java@5'],

  // Other formats of the number.
  ['2+ (two) years of Java', 'java@2'],
  ['2 (two) years of Java', 'java@2'],
  ['2 (two) or more years of Java', 'java@2'],
  ['5-plus years of Java', 'java@5'],
  ['five-plus years of Java', 'java@5'],
  ['fifteen years of Java', 'java@15'],
  ['1.5 years of Java', 'java@1.5'],
  ['5 years min. of Java', 'java@5'],
  ['2-4 yrs exp. in Java', 'java@2'],
  ['Java (5 years+)', 'java@5'],
  ['2 year(s) of experience with Java', 'java@2'],
  ['Several years of Java', 'java'],
  ['A few years of Java', 'java'],
  ['A year of Java', 'java@1'],
  ['At least a year of experience in Java', 'java@1'],
  ['A year or more of Java', 'java@1'],
  ['Twice a year we all meet. Java', 'java'],

  // Months of experience.
  ['18 months of Java', 'java@1.5'],
  ['18+ months of experience with Java', 'java@1.5'],
  ['18+ months experience building software in Java', 'java@1.5'],
  ['6 months of Go experience', 'go@0.5'],
  ['At least 12 months of Java', 'java@1'],
  ['6-12 months of Java', 'java@0.5'],
  ['Java developer on a 6 month contract', 'java'],
  ['Java, 12 months', 'java'],
  ['Java. Duration: 12 months', 'java'],
  ['In the first 6 months of the job you learn Java.', 'java'],

  // Remarks after the number.
  ['Java: 3 years (Required)', 'java@3'],
  ['Java: 3 years (Preferred)', '+java@3'],
  ['SQL: 1 year (Preferred)\nJava: 3 years (Required)', '+sql@1 java@3'],
  ['2 years apprenticeship, Java', 'java'],

  // A lost full stop between two words.
  ['3+ years of building back-endsDevelopment of services in Django', 'django'],
  [
    '3+ years of JavaScript programming and PostgreSQL tuning',
    'javascript@3 postgresql@3 query-optimization@3',
  ],
  ['2 years of technologies such as XML, HTTP 2 years of Java', 'xml@2|a http@2|a java@2'],

  // "experience" interrupted by the number, and more on the end of its scope.
  ['Experience (3+ years) with Java and SQL', 'java@3 sql@3'],
  ['Experience (3+ years) in Java, 2 years of SQL', 'java@3 sql@2'],
  ['Experience with Java (3+ years) and SQL', 'java@3 sql'],
  ['Expérience (au moins 2 ans) en Java', 'java@2'],
  ['3+ years as a Java developer preferably with SQL', 'java@3 +sql'],
  ['3+ years of hands-on work.TASKS: Java, SQL', 'java sql'],
  ['A degree or 7 years of experience..NET development, SQL', 'dotnet sql'],
  ['4 years of C++ and C# * Familiarity with SQL', 'cpp@4 csharp@4 sql'],
  ['2 years in it, including (but not limited to): Java, back-endsDevelopment of Docker', 'java@2 docker@2'],

  // Durations: the reader's, or the company's.
  ['You have worked with Java for over 5 years.', 'java@5'],
  ['You have been writing Java for over 5 years.', 'java@5'],

  // Number words of other languages.
  ['Trois ans d’expérience en Java', 'java@3'],
  ['1 an d’expérience en Java', 'java@1'],
  ['Drei Jahre Erfahrung mit Java', 'java@3'],
  ['2 years of Java or experience with SQL', 'java@2 sql'],
  ['3+ of strong hands-on coding experience in Java', 'java@3'],
  ['Developers who have been writing Java for 5 years', 'java@5'],

  ['3+ years of experience in Java Have a strong voice in Docker', 'java@3 docker'],
  ['You bring at least 4 years of Java', 'java@4'],
  ['3 years of Java with a successful launch of Docker', 'java@3 docker'],
  ['With 40 years of experience in SAP, we have a name to lose.', '~sap'],
  ['5 years in all, with at least the last 2 years working with Redis', 'redis@2'],
  ['4 years of SAP, with recent certification in Salesforce', 'sap@4 salesforce'],
  ['10 years of SQL .Manage Redis', 'sql@10 redis'],
  ['Experience with Scala (>2 years or a strong experience with Java)', 'scala@2 java'],
  ['Owns the two year strategy for Redis', 'redis'],
  ['3 years of experience with SAP Practical experience of configuring Redis', 'sap@3 redis'],
  ['4+ years of Ruby– Redis– Docker', 'ruby@4 redis docker'],
  ['4+ years working in an enterprise environment with Redis', 'redis@4'],
  ['Scala, 4+ years in a production environment', 'scala@4'],
];
