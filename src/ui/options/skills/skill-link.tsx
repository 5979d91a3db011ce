import type { ComponentChildren } from 'preact';
import { linkTo } from '../route.ts';

interface Props {
  skill: string;
  name: string;
  open: boolean;
  tabIndex?: number;
  children: ComponentChildren;
}

/** The name of a skill, which opens its details and closes them. It is a link: the way back leads back. */
export function SkillLink({ skill, name, open, tabIndex, children }: Props) {
  return (
    <a
      class="skill"
      data-cell="name"
      href={linkTo('skills', open ? [] : [skill])}
      aria-expanded={open}
      aria-label={name}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
