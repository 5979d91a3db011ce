import type { ComponentChildren } from 'preact';
import { linkTo } from '#src/ui/route.ts';

interface Props {
  skill: string;
  name: string;
  open: boolean;
  tabIndex?: number;
  children: ComponentChildren;
}

/** A skill's name, which opens and closes its details. It is a link, so Back works. */
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
