import type { Case } from './case.ts';

/** Polish: inflected names, concepts, needs, headings, alternatives, ordinary words. */
export const POLISH: readonly Case[] = [
  // Inflected names.
  ['Znajomość Dockera i Kafki', 'docker apache-kafka'],
  ['Dobra znajomość Pythona oraz Django', 'python django'],
  ['Praca z Reactem i Reduksem', 'react redux'],
  ['Doświadczenie w Javie, Scali albo Kotlinie', 'java|a scala|a kotlin|a'],
  ['Aplikacja w TypeScripcie i Reakcie', 'typescript react'],
  ['Umiejętność posługiwania się Linuksem i Gitem', 'linux git'],
  ['Konfiguracja Grafany na AWS-ie', 'grafana aws'],
  ['Znajomość SQL-a i Spring Boota', 'sql spring-boot'],
  ['Znasz się na Jenkinsie i GitLabie?', 'jenkins gitlab'],
  // Words that only look like an inflected name; and no endings are removed in English.
  ['Sama praca jest ciekawa, mapy i dane też.', ''],
  ['We sell pythonowi and dockera.', ''],
  ['Osoba, która scala zespół', '', { languages: ['pl'] }],
  ['Stawka: 100 PLN/h, React, SQL', 'react sql', { languages: ['pl'] }],
  ['Głównie React: stack oparty jest o C#', 'react csharp', { languages: ['pl'] }],
  ['Testy w Jest\n- Jest\n- Cypress, jest', 'jest cypress', { languages: ['pl'] }],
  ['Atmosfera jest git, jest też pizza.', ''],

  // Concepts.
  ['Uczenie maszynowe i analiza danych', 'machine-learning data-analysis'],
  ['Znajomość relacyjnych baz danych', 'relational-databases'],
  ['Testy jednostkowe i integracyjne', 'unit-testing integration-testing'],
  ['Programowanie obiektowe, wzorce projektowe', 'oop design-patterns'],
  ['Doświadczenie z mikroserwisami', 'microservices'],
  ['Administrowanie serwerami', 'system-administration'],

  // Need.
  ['Mile widziana znajomość Terraforma', '+terraform'],
  ['Java. Znajomość Kotlina będzie dodatkowym atutem.', 'java +kotlin'],
  ['Java. Dużym plusem będzie Kafka.', 'java +apache-kafka'],
  ['Docker (mile widziany)', '+docker'],
  ['Nie wymagamy znajomości PHP. Piszemy w Go.', '!php go'],
  ['jQuery nie jest potrzebne.', '!jquery'],
  ['Bez Linuksa ani rusz.', 'linux'],
  ['Nauczymy Cię Kubernetesa.', '~kubernetes'],
  ['Odeszliśmy od Jenkinsa.', '~jenkins'],
  ['Wymagania:\n- Java\n- SQL\nMile widziane:\n- Scala', 'java sql +scala'],
  [
    'Wymagania\n- Java\nDodatkowe atuty\n- Kafka\nOferujemy\n- Szkolenia z Azure',
    'java +apache-kafka ~azure',
  ],
  ['Twój zakres obowiązków\n- rozwój aplikacji w Angularze', 'angular'],
  [
    'O nas\nNasi klienci korzystają z Salesforce.\nKogo szukamy\n- C#',
    '~salesforce csharp',
    { languages: ['pl'] },
  ],

  // Alternatives.
  ['Znajomość MySQL lub PostgreSQL', 'mysql|a postgresql|a'],
  ['Jeden z języków: Java, Go, Rust', 'java|a go|a rust|a'],
  ['Narzędzia takie jak Ansible, Puppet', 'ansible|a puppet|a'],
  ['Znajomość chmury, np. AWS lub Azure', 'aws|a azure|a'],
  ['Co najmniej jedno z poniższych:\n- Jira\n- Trello', 'jira|a trello|a'],
  ['React, Vue.js lub podobne', 'react|a vuejs|a'],
  ['Java i Docker', 'java docker'],
];
