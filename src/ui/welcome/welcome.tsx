import { useState } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { Mark } from '#src/ui/mark.tsx';
import type { Known, OptionsLive } from '#src/ui/options/options-live.ts';
import { Toast } from '#src/ui/toast.tsx';
import { Trouble } from '#src/ui/trouble.tsx';
import { FieldsKnown } from './fields-known.tsx';
import { KnowStep } from './know-step.tsx';
import { SampleStep } from './sample-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { GoOn, Step, stepId } from './step.tsx';

/** The first page one sees: what Gaplight does, what it never does, and the way to the first score. */
export function Welcome({ live }: { live: OptionsLive }) {
  const facts = live.facts.value;
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <Mark /> Gaplight
        </p>
        <h1>See what a job asks for, what you have, and what is missing</h1>
        <ul class="promises">
          <li>It reads the job posting in front of you and finds the skills it asks for.</li>
          <li>It holds them against yours: a score and why, the gaps, and what to learn next.</li>
          <li>
            It sends nothing: no account, no server, not one request. All stays in this browser, unless you
            turn sync on.
          </li>
        </ul>
        <FieldsKnown />
      </header>
      {facts && 'trouble' in facts && <Trouble trouble={facts.trouble} retry={live.retry} />}
      {facts && 'tracked' in facts && <Steps known={facts} />}
      <div class="floats">
        <Toast />
      </div>
    </main>
  );
}

function Steps({ known }: { known: Known }) {
  const [at, setAt] = useState(1);
  const goTo = (step: number) => {
    setAt(step);
    const title = document.getElementById(stepId(step));
    title?.focus({ preventScroll: true });
    title?.closest('.step')?.scrollIntoView({ block: 'start' });
  };
  const knows = known.tracked.length > 0;
  return (
    <ol class="steps">
      <Step number={1} title="Say what you know" at={at} done={knows}>
        <KnowStep known={known} showSample={() => goTo(3)} />
        <GoOn to={2} done={knows} goTo={goTo} />
      </Step>
      <Step number={2} title="Where it reads" at={at} done={at > 2}>
        <SitesStep />
        <GoOn to={3} done goTo={goTo}>
          <a class="button plain" href="/options.html#/sites" target="_blank" rel="noopener">
            Choose site by site <Icon name="out" turns />
          </a>
        </GoOn>
      </Step>
      <Step number={3} title="What you will see" at={at} done={false}>
        <SampleStep known={known} />
        <div class="buttons">
          <a class="button primary" href="/options.html">
            Open your skills
          </a>
        </div>
        <p class="note">
          That is all. Open a posting when you like; this page is found again in the settings.
        </p>
      </Step>
    </ol>
  );
}
