import { useEffect, useState } from 'preact/hooks';
import ROLES from '#data/roles.json' with { type: 'json' };
import { GaplightMark } from '#src/ui/gaplight-mark.tsx';
import { Icon } from '#src/ui/icon.tsx';
import type { Known, OptionsLive } from '#src/ui/options/options-live.ts';
import { useShownFacts } from '#src/ui/options/use-shown-facts.ts';
import { shownNames } from '#src/ui/shown-names.ts';
import { t } from '#src/ui/t.ts';
import { Toast } from '#src/ui/toast.tsx';
import { Trouble } from '#src/ui/trouble.tsx';
import { allOf } from '#src/ui/words.ts';
import { KnowStep } from './know-step.tsx';
import { SampleStep } from './sample-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { GoOn, stepId, WelcomeStep } from './welcome-step.tsx';

/** The first page after the install: what Gaplight does, what it never does, and the way to the first score. */
export function Welcome({ live }: { live: OptionsLive }) {
  const facts = useShownFacts(live);
  const title = t('welcome.page-title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <GaplightMark /> {t('welcome.brand')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <ul class="promises">
          <li>{t('welcome.reads')}</li>
          <li>{t('welcome.compares')}</li>
          <li>{t('welcome.sends-nothing')}</li>
        </ul>
        <p class="fields-known">{t('fields.known', { roles: allOf(ROLES.map(shownNames().role)) })}</p>
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
      <WelcomeStep number={1} title={t('welcome.know')} at={at} done={knows}>
        <KnowStep known={known} showSample={() => goTo(3)} />
        <GoOn to={2} done={knows} goTo={goTo} />
      </WelcomeStep>
      <WelcomeStep number={2} title={t('welcome.where')} at={at} done={at > 2}>
        <SitesStep />
        <GoOn to={3} done goTo={goTo}>
          <a class="button plain" href="/options.html#/sites" target="_blank" rel="noopener">
            {t('welcome.site-by-site')} <Icon name="out" turns />
          </a>
        </GoOn>
      </WelcomeStep>
      <WelcomeStep number={3} title={t('welcome.see')} at={at} done={false}>
        <SampleStep known={known} />
        <div class="buttons">
          <a class="button primary" href="/options.html">
            {t('welcome.open-skills')}
          </a>
        </div>
        <p class="note">{t('welcome.end')}</p>
      </WelcomeStep>
    </ol>
  );
}
