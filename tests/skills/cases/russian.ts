import type { Case } from './case.ts';

/** Russian, and a little Ukrainian: names in Cyrillic, concepts, needs, headings, alternatives, ordinary words. */
export const RUSSIAN: readonly Case[] = [
  // Names in Cyrillic, inflected.
  ['Опыт с Докером и Кафкой', 'docker apache-kafka'],
  ['Пишем на Питоне и Джаве.', 'python java'],
  ['Знание Линукса, работа с Постгресом', 'linux postgresql'],
  ['Уверенное владение Экселем', 'excel'],
  ['Разработчик на Go', 'go'],
  ['Администрирование серверов под Windows', 'windows system-administration'],
  ['Докер-механизатор в морской порт', ''],
  ['Мы на острове Котлин.', ''],

  // Concepts.
  ['Машинное обучение, нейронные сети', 'machine-learning neural-networks'],
  ['Знание реляционных баз данных', 'relational-databases'],
  ['Алгоритмы и структуры данных', 'algorithms data-structures'],
  ['Написание юнит-тестов и автотестов', 'unit-testing test-automation'],
  ['Принципы ООП и паттерны проектирования', 'oop design-patterns'],
  ['Опыт построения микросервисной архитектуры', 'microservices'],
  ['Машинне навчання', 'machine-learning'],

  // Need.
  ['Java. Знание Terraform будет плюсом.', 'java +terraform'],
  ['Java. Будет плюсом опыт с Kafka.', 'java +apache-kafka'],
  ['Желателен опыт с Rust', '+rust'],
  ['Java. Буде перевагою досвід з Docker.', 'java +docker'],
  ['React знать не нужно.', '!react'],
  ['Не требуется знание PHP. Нужен Go.', '!php go'],
  ['Без SQL никуда.', 'sql'],
  ['Мы отказались от Jenkins.', '~jenkins'],
  ['Научим работать с Kubernetes.', '~kubernetes'],
  ['Требования:\n- Java\n- SQL\nБудет плюсом:\n- Scala', 'java sql +scala'],
  [
    'Обязанности\n- Разработка на Django\nЖелательно\n- Kafka\nУсловия\n- Курсы по Azure',
    'django +apache-kafka ~azure',
  ],
  ['Вимоги:\n- Java\nБуде плюсом:\n- Scala', 'java +scala'],
  ['О компании\nНаши клиенты используют Salesforce.\nКого мы ищем\n- C#', '~salesforce csharp'],

  // Alternatives.
  ['Знание MySQL или PostgreSQL', 'mysql|a postgresql|a'],
  ['Один из языков: Java, Go, Rust', 'java|a go|a rust|a'],
  ['Базы данных, такие как MongoDB, Cassandra', 'mongodb|a apache-cassandra|a'],
  ['Хотя бы один из инструментов:\n- Jira\n- Trello', 'jira|a trello|a'],
  ['На Java либо на Kotlin', 'java|a kotlin|a'],
  ['React, Vue.js или аналоги', 'react|a vuejs|a'],
  ['Java або Kotlin', 'java|a kotlin|a'],
  ['Java и Docker', 'java docker'],
];
