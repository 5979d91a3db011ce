import { describe, expect, it } from 'vitest';
import { figuresOf, readText, resumesIn, tallyOf } from './resumes.ts';

describe('résumés of many shapes', () => {
  it('tell their skills, how well and how long', async () => {
    const tally = await tallyOf(resumesIn('texts'));
    expect(tally.levels).toEqual([]);
    expect(tally.years).toEqual([]);
    expect(figuresOf(tally).f1).toBeGreaterThan(0.985);
  });

  it('that no rule was made by do so nearly as well', async () => {
    const figures = figuresOf(await tallyOf(resumesIn('held-back')));
    expect(figures.f1).toBeGreaterThan(0.94);
    expect(figures.level).toBeGreaterThan(0.94);
    expect(figures.years).toBeGreaterThan(0.98);
  });
});

/** Returns the details read for a skill, or undefined if it is not accepted. */
async function said(text: string, skill: string) {
  const { known } = await readText(text);
  return known.find((one) => one.skill === skill);
}

describe('how well', () => {
  it.each([
    ['Skills\nPython, basic Go, Docker', 'go', 'basic'],
    ['Skills\nPython, basic Go, Docker', 'docker', null],
    ['Skills\nAnsible, Terraform basics', 'terraform', 'basic'],
    ['Skills\nAnsible, Terraform basics', 'ansible', null],
    ['Learning Go and Rust in the evenings', 'go', 'learning'],
    ['Python, basic Go, Terraform basics, Learning Rust', 'rust', 'learning'],
    ['I know Python well, a bit of Rust, and I am learning Go.', 'go', 'learning'],
    ['I know Python well, a bit of Rust, and I am learning Go.', 'rust', 'basic'],
    ['Skills\nFamiliar with Vue.js, GraphQL and Svelte; expert in React', 'svelte', 'basic'],
    ['Skills\nFamiliar with Vue.js, GraphQL and Svelte; expert in React', 'react', 'expert'],
    ['Skills\nDocker 4/5, Kubernetes 1/5', 'docker', 'expert'],
    ['Skills\nDocker 4/5, Kubernetes 1/5', 'kubernetes', 'basic'],
    ['Kenntnisse\nDocker (Grundkenntnisse), Java (sehr gut)', 'docker', 'basic'],
    ['Compétences\nNotions de Docker ; maîtrise de Java', 'java', 'expert'],
    ['Work experience\nEngineer, 2019 – 2023\n• Built a good pipeline in Jenkins', 'jenkins', null],
    ['Work experience\nEngineer, 2019 – 2023\n• Deep learning with PyTorch', 'pytorch', null],
    ['Education\nBSc, 2015 – 2018, thesis on PostgreSQL', 'postgresql', 'basic'],
  ])('%s: %s is %s', async (text, skill, level) => {
    expect(await said(text, skill)).toMatchObject({ skill, level });
  });
});

describe('a remark behind one name of a list', () => {
  const LEVELS = ['Docker', 'Kubernetes', 'Vagrant', 'Jenkins'];
  it.each([
    ['Docker, Kubernetes, Vagrant, Jenkins (learning)', 'jenkins learning'],
    ['Docker (learning), Kubernetes, Vagrant, Jenkins', 'docker learning'],
    ['Docker, Kubernetes (still learning), Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes – learning, Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes - currently learning, Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes: learning, Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes [learning], Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes (in Einarbeitung), Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes (notions), Vagrant, Jenkins', 'kubernetes basic'],
    ['Docker, Kubernetes (familiar with), Vagrant, Jenkins', 'kubernetes basic'],
    ['Docker, Kubernetes (basics of), Vagrant, Jenkins', 'kubernetes basic'],
    ['Docker, Kubernetes (learning) | Vagrant: Jenkins', 'kubernetes learning'],
    ['Docker, Kubernetes (expert), Vagrant (learning), Jenkins', 'kubernetes expert vagrant learning'],
    ['Docker, (learning Kubernetes), Vagrant, Jenkins', 'kubernetes learning'],
    ['Docker (learning Kubernetes, Vagrant), Jenkins', 'kubernetes learning vagrant learning'],
    ['Docker, Kubernetes, learning Vagrant and Jenkins', 'vagrant learning jenkins learning'],
    ['Docker, Kubernetes, learning: Vagrant, Jenkins', 'vagrant learning jenkins learning'],
    [
      'Learning: Docker, Kubernetes, Vagrant, Jenkins',
      LEVELS.map((name) => `${name.toLowerCase()} learning`).join(' '),
    ],
  ])('%s: %s', async (line, wanted) => {
    for (const heading of ['Skills', 'Profile']) {
      const { known } = await readText(`${heading}\n${line}`);
      const told = known.flatMap(({ skill, level }) => (level ? `${skill} ${level}` : []));
      expect(told.sort()).toEqual(wanted.match(/\S+ \S+/g)?.sort());
    }
  });

  it.each([
    ['Docker, Kubernetes, Vagrant, Jenkins (3 years)', 'jenkins 3'],
    ['Docker (3 years), Kubernetes, Vagrant, Jenkins', 'docker 3'],
    ['Docker, Kubernetes – 3 years, Vagrant, Jenkins', 'kubernetes 3'],
    ['Docker, Kubernetes (since 2023), Vagrant, Jenkins', 'kubernetes 3'],
    ['Docker, Kubernetes (3 years, learning), Vagrant, Jenkins', 'kubernetes 3'],
    ['Docker, Kubernetes (2019 – 2022), Vagrant, Jenkins (5 yrs)', 'kubernetes 3 jenkins 5'],
  ])('%s: %s years', async (line, wanted) => {
    const { known } = await readText(`Skills\n${line}`);
    const told = known.flatMap(({ skill, years }) => (years ? `${skill} ${years}` : []));
    expect(told.sort()).toEqual(wanted.match(/\S+ \S+/g)?.sort());
  });
});

describe('how long, and when last', () => {
  const JOBS =
    'Experience\nEngineer, Acme, 2019 – 2023\n• Kafka and Redis\nEngineer, Beta, 2015 – 2019\n• Redis';
  it.each([
    [JOBS, 'apache-kafka', 4, 2023],
    [JOBS, 'redis', 8, 2023],
    ['Experience\nEngineer, Acme, 03/2024 – today\n• Kafka', 'apache-kafka', 3, 2026],
    ['Skills\nKafka (2016–2021), Redis', 'apache-kafka', 5, 2021],
    ['Skills\nKafka (2016–2021), Redis', 'redis', null, null],
    ['Skills\nKafka since 2020', 'apache-kafka', 6, 2026],
    ['Skills\nKafka (6 years), Redis', 'apache-kafka', 6, null],
    ['Kenntnisse\nKafka | sehr gut | 6 Jahre', 'apache-kafka', 6, null],
    ['Experience\nIntern, summer 2019\n• Kafka all day', 'apache-kafka', 1, 2019],
    ['Project details\nDuration: Jan 2022 – Till date\n• Kafka all day', 'apache-kafka', 5, 2026],
    ['Education\nBSc, 2012 – 2015, a lot of Java', 'java', null, null],
    ['Profile\nEngineer\nSkills\nSkill | Years | Last used\nKafka | 3 | 2024', 'apache-kafka', 3, 2024],
  ])('%s: %s for %s years, last in %s', async (text, skill, years, lastUsed) => {
    expect(await said(text, skill)).toMatchObject({ skill, years, lastUsed });
  });

  it('counts what two jobs had at the same time once', async () => {
    const text = 'Jobs\nA, 01/2020 – 12/2021\n• Kafka\nB, 01/2021 – 12/2022\n• Kafka';
    expect(await said(text, 'apache-kafka')).toMatchObject({ years: 3 });
  });
});

describe('what is not the writer’s', () => {
  it.each([
    ['Worked closely with the data science team on reports in Python', 'data-science'],
    ['Supported the SAP team when things broke', 'sap'],
    ['Led a team of six Android developers', 'android'],
    ['Enge Zusammenarbeit mit dem SAP-Team', 'sap'],
    ['Travail avec l’équipe Salesforce', 'salesforce'],
    ['I have never worked with Java, and like Python', 'java'],
    ['Experience\nEngineer, Elastic, 2019 – 2022\n• Built things in Go and Kafka', 'elasticsearch'],
    ['Projects\nProject: Core banking, in Java, 2019 – 2022', 'microsoft-project'],
    ['Skills\nCloud: AWS (3 years), Docker', 'cloud-computing'],
    ['Compétences\nNotions : Rust, Kubernetes', 'notion'],
    ['Experience\nEngineer at Docker, 2019 – 2022\n• Built things in Go and Kafka', 'docker'],
  ])('%s: not %s', async (text, skill) => {
    expect(await said(text, skill)).toBeUndefined();
  });

  it.each([
    ['Member of the Android team', 'android'],
    ['Helped twelve teams move to Kubernetes', 'kubernetes'],
    ['Experience\nAndroid Developer, Acme, 2019 – 2022', 'android'],
  ])('%s: %s', async (text, skill) => {
    expect(await said(text, skill)).toBeDefined();
  });
});

it('each skill has the line that proves it: what was done before a list', async () => {
  const text =
    'Skills\nKafka, Redis\nExperience\nEngineer, 2019 – 2023\n• Ran Kafka for nine teams without a night lost.';
  expect(await said(text, 'apache-kafka')).toMatchObject({
    quote: 'Ran Kafka for nine teams without a night lost.',
    lines: ['Ran Kafka for nine teams without a night lost.', 'Kafka, Redis'],
  });
});
