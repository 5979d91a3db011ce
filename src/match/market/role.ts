import { plainWords } from '#src/posting/text/plain-words.ts';

/** A family of jobs, recognised by words in titles. */
export interface Role {
  id: string;
  name: string;
  /** Words of titles as {@link plainWords} writes them, without surrounding spaces. */
  titles: readonly string[];
}

/**
 * Returns the families that a title names, in the order of `roles`: none for "Software Engineer", two for
 * "Android and iOS QA".
 */
export function rolesOf(title: string, roles: readonly Role[]): Role[] {
  const words = plainWords(title);
  return roles.filter(({ titles }) => titles.some((name) => words.includes(` ${name} `)));
}
