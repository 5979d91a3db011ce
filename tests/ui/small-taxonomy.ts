import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

/** A few real skills, easy to remember. */
export const SMALL_FILES: readonly SkillFile[] = [
  {
    category: 'small',
    title: 'Small',
    kind: 'tool',
    skills: [
      { id: 'python', name: 'Python' },
      { id: 'java', name: 'Java' },
      { id: 'javascript', name: 'JavaScript', aliases: ['js'] },
      { id: 'kotlin', name: 'Kotlin' },
      { id: 'go', name: 'Go', aliases: ['golang'] },
      { id: 'cpp', name: 'C++' },
      { id: 'csharp', name: 'C#' },
      { id: 'dotnet', name: '.NET' },
      { id: 'docker', name: 'Docker' },
      { id: 'kubernetes', name: 'Kubernetes', aliases: ['k8s', 'kube'], url: 'https://kubernetes.io/' },
      { id: 'postgresql', name: 'PostgreSQL', aliases: ['postgres'] },
      { id: 'aws', name: 'AWS', aliases: ['Amazon Web Services'], similar: ['azure'] },
      { id: 'azure', name: 'Azure' },
      { id: 'ci-cd', name: 'CI/CD' },
      { id: 'github-actions', name: 'GitHub Actions', implies: ['ci-cd'] },
      { id: 'jenkins', name: 'Jenkins' },
      { id: 'php', name: 'PHP' },
    ],
  },
];

/** Their taxonomy. */
export const SMALL = buildTaxonomy(SMALL_FILES);
