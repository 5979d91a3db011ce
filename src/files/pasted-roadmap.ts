import type { RoadmapSection } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';
import type { BroughtRoadmap } from './brought-roadmap.ts';
import { headingIn, nameIn, skillsInLine } from './roadmap-line.ts';
import type { SkillNames } from './skill-names.ts';
import { Unreadable } from './unreadable.ts';

/** Maximum characters of a pasted text, many times the longest published roadmap. */
const MOST_TEXT = 100_000;
const MOST_LINES = 2_000;

/** The titles of a roadmap and a section without a name. */
interface Untitled {
  title: string;
  section: string;
}

/**
 * Builds a roadmap from a text with a step per line, as copied from elsewhere. If a line is no skill, tries its
 * parts ("HTML / CSS"), then typos. A line that starts with # or ends with a colon starts a section. Missing
 * names come from `untitled`. Throws {@link Unreadable} if no skill is found.
 */
export function pastedRoadmap(text: string, names: SkillNames, untitled: Untitled): BroughtRoadmap {
  const lines = text.split(/\r\n?|\n/);
  if (text.length > MOST_TEXT || lines.length > MOST_LINES) throw new Unreadable('too-large');
  if (text.trim() === '') throw new Unreadable('empty');
  const draft = new Draft(names, untitled);
  for (const line of lines) draft.add(line);
  const sections = draft.sections.filter(({ steps }) => steps.length > 0);
  if (sections.length === 0) throw new Unreadable('no-skills');
  return { roadmap: { title: draft.title, sections }, unknown: draft.unknown, guessed: draft.guessed };
}

/** The roadmap read so far. */
class Draft implements Omit<BroughtRoadmap, 'roadmap'> {
  title: string;
  sections: RoadmapSection[] = [];
  unknown: string[] = [];
  guessed: BroughtRoadmap['guessed'] = [];
  readonly #names: SkillNames;
  readonly #untitled: Untitled;
  readonly #seen = new Set<string>();

  constructor(names: SkillNames, untitled: Untitled) {
    this.#names = names;
    this.#untitled = untitled;
    this.title = untitled.title;
  }

  add(line: string): void {
    const heading = headingIn(line);
    const isSkill = heading !== null && this.#names.exact(heading.text) !== null;
    if (heading?.level === 1 && this.sections.length === 0 && !isSkill) this.title = heading.text;
    else if (heading) this.#begin(heading.text);
    // A section named after a skill is a step as well.
    if (heading === null || isSkill) this.#addStep(heading?.text ?? nameIn(line));
  }

  /** Starts a section, replacing an empty one. */
  #begin(title: string): void {
    if (this.sections.at(-1)?.steps.length === 0) this.sections.pop();
    if (this.sections.length === ROADMAP_LIMITS.sections) throw new Unreadable('too-large');
    this.sections.push({ id: `section-${this.sections.length + 1}`, title, purpose: '', steps: [] });
  }

  #addStep(name: string): void {
    if (name === '') return;
    const skills = skillsInLine(name, (part) => this.#names.exact(part)?.id ?? null);
    for (const skill of skills.found) this.#put(skill);
    for (const rest of skills.rest) this.#guess(rest);
  }

  #guess(written: string): void {
    const skill = this.#names.alike(written)?.id;
    if (skill === undefined) {
      if (!this.unknown.includes(written)) this.unknown.push(written);
    } else if (this.#put(skill)) this.guessed.push({ written, skill });
  }

  /** Adds a skill and returns whether it is new. A full section continues in another. */
  #put(skill: string): boolean {
    if (this.#seen.has(skill)) return false;
    this.#seen.add(skill);
    if (this.sections.length === 0) this.#begin(this.#untitled.section);
    const last = this.sections.at(-1);
    if (last && last.steps.length >= ROADMAP_LIMITS.steps) this.#begin(last.title);
    this.sections.at(-1)?.steps.push(skill);
    return true;
  }
}
