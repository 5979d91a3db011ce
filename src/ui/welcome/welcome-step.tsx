import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';

interface Props {
  /** 1 for the first. */
  number: number;
  title: string;
  /** Which step one is at. */
  at: number;
  /** Whether there is nothing left to do in it. */
  done: boolean;
  children: ComponentChildren;
}

/** The id of a step's title, where one goes on to. */
export const stepId = (number: number): string => `step-${number}`;

/** A step of the welcome page. All are open: each can be skipped by scrolling on. */
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
  /** What else one may do before. */
  children?: ComponentChildren;
}

/** Leads on to the next step. */
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
