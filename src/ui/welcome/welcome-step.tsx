import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';

interface Props {
  /** Its number, from 1. */
  number: number;
  title: string;
  /** The current step. */
  at: number;
  /** Whether the step is complete. */
  done: boolean;
  children: ComponentChildren;
}

/** Returns the id of a step's title, to scroll to. */
export const stepId = (number: number): string => `step-${number}`;

/** A step of the welcome page. All are open, so each can be skipped by scrolling. */
export function WelcomeStep({ number, title, at, done, children }: Props) {
  return (
    <li class="step" aria-current={number === at ? 'step' : undefined}>
      <div class="step-place" aria-hidden="true">
        <span>{done && number !== at ? <Icon name="check" /> : number}</span>
      </div>
      <div class="step-body">
        <h2 id={stepId(number)} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </li>
  );
}

interface GoOnProps {
  to: number;
  done: boolean;
  goTo: (step: number) => void;
  /** Other actions of the step. */
  children?: ComponentChildren;
}

/** A button that goes to the next step. */
export function GoOn({ to, done, goTo, children }: GoOnProps) {
  return (
    <div class="buttons">
      <button type="button" class={done ? 'button primary' : 'button'} onClick={() => goTo(to)}>
        {t(done ? 'welcome.go-on' : 'welcome.skip')}
      </button>
      {children}
    </div>
  );
}
