/** A heading of a version, as Keep a Changelog has it: `## [1.2.0] - 2026-11-29`, or `## [Unreleased]`. */
const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\d{4}-\d{2}-\d{2}))?\s*$/;

/** What the changelog tells of one version. */
export interface ChangelogSection {
  version: string;
  /** The day of its release, `2026-11-29`; null where none is told. */
  date: string | null;
  /** Its Markdown without the heading, trimmed; empty where nothing is told. */
  notes: string;
}

/**
 * Takes a changelog apart.
 * @param markdown The text of CHANGELOG.md.
 * @returns its sections from the top; links that stand below them belong to the last.
 */
export function changelogSections(markdown: string): ChangelogSection[] {
  const sections: (ChangelogSection & { lines: string[] })[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = line.match(HEADING)?.groups;
    if (heading?.version)
      sections.push({ version: heading.version, date: heading.date ?? null, notes: '', lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ version, date, lines }) => ({ version, date, notes: lines.join('\n').trim() }));
}
