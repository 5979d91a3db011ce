import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Route, useRoute } from '#src/dashboard/route.ts';
import { logError } from '#src/log-error.ts';
import { onChange } from '#src/store/changes.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { GaplightMark } from '#src/ui/components/gaplight-mark.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { KeptHere } from '#src/ui/components/kept-here.tsx';
import { Toast } from '#src/ui/components/toast.tsx';
import { Trouble } from '#src/ui/components/trouble.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { linkTo } from '#src/ui/route.ts';
import { errorText } from '#src/ui/storage-trouble.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import type { OptionsFacts, OptionsLive } from './options-live.ts';
import type { SectionProps } from './section-props.ts';
import { OPTIONS_SECTIONS, type OptionsSection, optionsSectionOf } from './sections.ts';
import { useShownFacts } from './use-shown-facts.ts';

/** The page for everything that is not about a single posting. */
export function Options({ live }: { live: OptionsLive }) {
  const facts = useCounted(useShownFacts(live));
  const route = useRoute();
  const section = optionsSectionOf(route.section);
  useNewPlace(section, facts !== null);
  return (
    <div class="shell">
      <Side facts={facts} current={section} />
      <main class="main" tabIndex={-1}>
        <Shown key={section.id} facts={facts} section={section} route={route} retry={live.retry} />
      </main>
    </div>
  );
}

/** The result of loading a section: its component, or the error. */
type Loaded = { Body: ComponentType<SectionProps> } | { error: string } | null;

interface ShownProps {
  facts: OptionsFacts;
  section: OptionsSection;
  route: Route;
  retry: () => void;
}

/** Draws one section. Its id is the key, so late results of the previous section are dropped. */
function Shown({ facts, section, route, retry }: ShownProps) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    section.load().then(
      (Body) => setLoaded({ Body }),
      (error: unknown) => setLoaded({ error: errorText(error) }),
    );
  }, []);
  if (facts && 'trouble' in facts) return <Trouble trouble={facts.trouble} retry={retry} />;
  if (!facts || !loaded) return null;
  if ('error' in loaded) return <Outdated said={loaded.error} />;
  return <loaded.Body known={facts} route={route} />;
}

/** Says that the extension was updated while this page was open, so its files are gone. */
function Outdated({ said }: { said: string }) {
  return (
    <div class="blank">
      <GaplightMark />
      <h1>{t('options.outdated')}</h1>
      <p>{t('options.outdated-why')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t('options.load-again')}
        </button>
      </div>
      <p class="note">
        <code>{said}</code>
      </p>
    </div>
  );
}

/** Updates the title and scrolls to the top in a new section, but not in the first one. */
function useNewPlace({ id, title: titled }: OptionsSection, hasTallies: boolean): void {
  const title = t(titled);
  const before = useRef(id);
  useEffect(() => {
    // In a narrow window the sections are one scrolling row, which grows once their counts are loaded.
    document.querySelector('.side [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [id, hasTallies]);
  useEffect(() => {
    document.title = `${title} – Gaplight`;
    if (before.current === id) return;
    before.current = id;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
  }, [id, title]);
}

/** Most users have no profiles, so the picker is loaded only with some. */
const profileChoice = async () => (await import('./profile-choice.tsx')).ProfileChoice;

function Side({ facts, current }: { facts: OptionsFacts; current: OptionsSection }) {
  const known = facts && 'tracked' in facts ? facts : null;
  const Profiles = useLoaded(profileChoice, (known?.settings.profiles.length ?? 0) > 0);
  return (
    <header class="side">
      <p class="brand">
        <GaplightMark /> {t('welcome.brand')}
      </p>
      <nav aria-label={t('options.sections')}>
        <ul>
          {OPTIONS_SECTIONS.filter(({ within }) => !within).map((section) => (
            <li key={section.id}>
              <a
                href={linkTo(section.id)}
                aria-current={section.id === (current.within ?? current.id) ? 'page' : undefined}
              >
                <Icon name={section.icon} /> {t(section.title)}{' '}
                <DueCount due={(known && section.due?.(known)) ?? 0} />{' '}
                {section.tally && <span class="num">{known && section.tally(known)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {known && Profiles && <Profiles settings={known.settings} />}
      <div class="floats">
        <Toast keepsUndo />
      </div>
      <KeptHere />
    </header>
  );
}

/** Draws the number of next steps that are due; nothing without one. */
function DueCount({ due }: { due: number }) {
  if (due === 0) return null;
  const told = t('progress.due', { n: due });
  return (
    <span class="due-count" title={told}>
      <span aria-hidden="true">{figure(due)}</span>
      <span class="visually-hidden">{told}</span>
    </span>
  );
}

/** Delay before postings are counted again, in ms. Counting blocks other reads, so changes are shown first. */
const CALM = 1_000;

/** Adds the last count of stored postings if there are many. Counts again only when postings change. */
export function useCounted(facts: OptionsFacts): OptionsFacts {
  const [many, setMany] = useState<number | null>(null);
  const isDue = useRef(true);
  const known = facts && 'tracked' in facts ? facts : null;
  const isMany = known?.postings === null;
  const mark = () => {
    isDue.current = true;
  };
  useEffect(() => onChange(['postings'], mark), []);
  useEffect(() => {
    if (!isMany || !isDue.current) return;
    const counting = setTimeout(() => {
      isDue.current = false;
      countPostings().then(setMany, (error) => {
        mark();
        logError(error);
      });
    }, CALM);
    return () => clearTimeout(counting);
  }, [facts]);
  return useMemo(() => (known && isMany ? { ...known, postings: many } : facts), [facts, many]);
}
