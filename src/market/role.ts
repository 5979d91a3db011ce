import { plainWords } from '#src/posting/plain-words.ts';

/** A family of jobs, told by what their titles say. */
export interface Role {
  id: string;
  name: string;
  /** Words of titles, as {@link plainWords} writes them, without the spaces around. */
  titles: readonly string[];
}

/** The families that a title names: none for "Software Engineer", two for "Android and iOS QA". In the order of `roles`. */
export function rolesOf(title: string, roles: readonly Role[]): Role[] {
  const words = plainWords(title);
  return roles.filter(({ titles }) => titles.some((name) => words.includes(` ${name} `)));
}
