import '#src/ui/import/fields.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import ROLES from '#data/roles.json' with { type: 'json' };
import type { Known, OptionsLive } from '#src/dashboard/options-live.ts';
import { useShownFacts } from '#src/dashboard/use-shown-facts.ts';
import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { GaplightMark } from '#src/ui/components/gaplight-mark.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { Toast } from '#src/ui/components/toast.tsx';
import { Trouble } from '#src/ui/components/trouble.tsx';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, figure } from '#src/ui/words/words.ts';
import { KnowStep } from './know-step.tsx';
import { PinGuide } from './pin-guide.tsx';
import { Sample } from './sample.tsx';

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
        <Toast keepsUndo />
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

/** Step three: where the result appears and how it looks. */
function SampleStep({ known }: { known: Known }) {
  return (
    <>
      <p>
        <PinGuide /> {t('pin.then')}
      </p>
      <Sample known={known} />
      <ul class="legend-list">
        <li>
          <span class="dot have" /> <span>{t('legend.have')}</span>
        </li>
        <li>
          <span class="dot near" /> <span>{t('legend.part')}</span>
        </li>
        <li>
          <span class="dot gap" /> <span>{t('legend.gap')}</span>
        </li>
        <li>
          <span class="note">{t('legend.rings')}</span>
        </li>
      </ul>
    </>
  );
}

/** The best-known job sites, listed first. */
const KNOWN_TO_MOST = [
  'LinkedIn',
  'Indeed',
  'Glassdoor',
  'Naukri',
  'Greenhouse',
  'Lever',
  'Workday',
  'Ashby',
];

const namesOf = (sites: readonly Site[]) =>
  [...new Set(sites.map(({ portal }) => portal))].sort((a, b) => a.localeCompare(b));

const GIVEN = namesOf(SITES.filter(({ access }) => access !== 'optional'));
const SHOWN = KNOWN_TO_MOST.filter((portal) => GIVEN.includes(portal));
const OTHERS = GIVEN.filter((portal) => !SHOWN.includes(portal));
const UNASKED = namesOf(SITES.filter(({ access }) => access === 'optional'));

/** Step two: what is read automatically, and what only on request. */
function SitesStep() {
  return (
    <>
      <p>{t('reads.only')}</p>
      <ul class="boxed">
        <li>
          <b>{t('reads.sites', { n: GIVEN.length })}</b>
          <span class="note">{t('reads.by-itself')}</span>
          <p class="portals">{SHOWN.join(' · ')}</p>
          <details>
            <summary class="note">
              {t('first.more', { n: figure(OTHERS.length) })} <Icon name="chevron" />
            </summary>
            <p class="portals">{OTHERS.join(' · ')}</p>
          </details>
        </li>
        <li>
          <b>{t('first.more', { n: figure(UNASKED.length) })}</b>
          <span class="note">{t('reads.once-allowed')}</span>
          <p class="portals">{UNASKED.join(' · ')}</p>
        </li>
        <li>
          <b>{t('reads.any')}</b>
          <span class="note">{t('reads.when-said')}</span>
          <p class="portals">{t('reads.press')}</p>
        </li>
      </ul>
    </>
  );
}

interface Props {
  /** Its number, from 1. */
  number: number;
  title: string;
  at: number;
  /** Whether the step is complete. */
  done: boolean;
  children: ComponentChildren;
}

/** Returns the id of a step's title, to scroll to. */
const stepId = (number: number): string => `step-${number}`;

/** A step of the welcome page. All are open, so each can be skipped by scrolling. */
function WelcomeStep({ number, title, at, done, children }: Props) {
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
function GoOn({ to, done, goTo, children }: GoOnProps) {
  return (
    <div class="buttons">
      <button type="button" class={done ? 'button primary' : 'button'} onClick={() => goTo(to)}>
        {t(done ? 'welcome.go-on' : 'welcome.skip')}
      </button>
      {children}
    </div>
  );
}
