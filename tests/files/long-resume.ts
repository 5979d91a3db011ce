/** An invented résumé of a long career, which names 72 skills: in dated jobs, in lists, as remarks, and as others'. */
export const LONG_RESUME = `Sasha Example
Platform engineer, Porto

Profile
Engineer with 14 years of experience in Linux who runs services that other people build on.

Work experience
Staff Platform Engineer, Northwind Logistics, 03/2021 – today
• Runs 40 services in Go and Python on Kubernetes, with Helm and Argo CD.
• Wrote Terraform modules for AWS, applied by GitHub Actions.
• Measures everything with Prometheus, Grafana and OpenTelemetry.
• Moved events from RabbitMQ to Apache Kafka, with schemas in Protobuf over gRPC.
• Worked with the SAP team on invoices.
Tech stack: PostgreSQL, Redis, Istio, HashiCorp Vault, Loki, Kustomize

Backend Engineer, Contoso Parcels, 2016 – 2021
• Built REST APIs in Java and Spring Boot on PostgreSQL, with Flyway and Hibernate.
• Introduced Docker, Jenkins and SonarQube, and cut the time of a build in half.
• Search over 90 million parcels in Elasticsearch, with Logstash and Kibana.
• Tests in JUnit and Mockito, contract tests with Pact, load tests in JMeter.
Tech stack: Kotlin, Gradle, Maven, MongoDB, Nginx, GitLab

Web Developer, Fabrikam Studio, 2012 – 2016
• Shops in PHP and Laravel on MySQL, with jQuery, Sass and Webpack.
• A back office in AngularJS and Node.js, deployed with Ansible and Vagrant.
Tech stack: Apache HTTP Server, Memcached, Bash, Subversion

Skills
Languages: Go (expert), Python (advanced), SQL, TypeScript, Rust (learning), basic Scala
Tools: Git, Jira, Confluence, Postman, Figma, Pulumi, Datadog, Sentry, PagerDuty
Cloud: AWS, Azure, Google Cloud, Cloudflare
Methods: Scrum, Kanban, test-driven development

Education
MSc Computer Science, University of Example, 2007 – 2012
Thesis on scheduling in C++ and Haskell, with plots in MATLAB

Interests
Drones with ROS, a garden of sensors on Arduino
`;
