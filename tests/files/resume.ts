/** An invented two-page résumé in lines: "# " for a heading, "• " for an item. */
export const RESUME: readonly string[] = [
  '# Robin Example',
  'Backend engineer, Lisbon',
  '',
  '# Profile',
  'Backend engineer with 8 years of experience in Python and five years of PostgreSQL, who likes small',
  'services that are easy to run and easy to read.',
  '',
  '# Experience',
  'Senior Backend Engineer, Northwind Pay, 2021 to today',
  '• Moved the payments API from a monolith to services in Go and Python on Kubernetes.',
  '• Built event streaming with Apache Kafka and kept the schemas in Protobuf.',
  '• Wrote Terraform modules for AWS, and the GitHub Actions that apply them.',
  'Backend Engineer, Contoso, 2017 to 2021',
  '• Django and Celery on PostgreSQL, with Redis as a cache.',
  '• Introduced Docker and cut the time of a build in half.',
  '',
  '# Skills',
  'Languages: Python (8 years), Go (3 years), SQL, TypeScript',
  'Tools: Docker, Git, Grafana, Prometheus, Linux',
];

export const PAGE_TWO: readonly string[] = [
  '# Education',
  'MSc Computer Science, University of Example',
  '',
  '# Side projects',
  '• A bot in Rust that reads feeds.',
  '• A small site with React and Tailwind CSS.',
];
