/** A version's heading in the format of Keep a Changelog: `## [1.2.0] - 2026-11-29`, or `## [Unreleased]`. */
const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\d{4}-\d{2}-\d{2}))?\s*$/;

/** A version's section of the changelog. */
export interface ChangelogSection {
  version: string;
  /** Release day, `2026-11-29`, or null. */
  date: string | null;
  /** Its Markdown without the heading, trimmed; may be empty. */
  notes: string;
}

/**
 * Splits a changelog.
 * @param markdown Text of CHANGELOG.md.
 * @returns its sections from the top; links at the end belong to the last one.
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
