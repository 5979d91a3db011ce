import type { Mention } from '#src/skills/mention.ts';

/** Returns the roles of a posting that has several, as it calls them. */
export const rolesIn = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ roles = [] }) => roles)),
];

/** Returns what one role asks for: its own mentions, and those of all roles. */
export const mentionsOfRole = (mentions: readonly Mention[], role: string): Mention[] =>
  mentions.filter(({ roles }) => roles?.includes(role) ?? true);
