import '#src/ui/import/drop-zone.css';
import '#src/ui/import/text-entry.css';
import './bring.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BroughtRoadmap } from '#src/files/brought-roadmap.ts';
import { pastedRoadmap } from '#src/files/pasted-roadmap.ts';
import { readRoadmap } from '#src/files/read-roadmap.ts';
import { skillNames } from '#src/files/skill-names.ts';
import { Unreadable, type UnreadableReason } from '#src/files/unreadable.ts';
import { type Step, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { useLatestOnly } from '#src/ui/hooks/latest-only.ts';
import { linkTo } from '#src/ui/route.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, oneOf } from '#src/ui/words/words.ts';
import type { Known } from '../../options-live.ts';
import { addAndShow } from '../edit/add-roadmap.ts';

/** Imports a roadmap: a shared file, or a roadmap from elsewhere pasted as text. */
export function BringPage({ known: { taxonomy } }: { known: Known }) {
  const [text, setText] = useState('');
  const [brought, setBrought] = useState<BroughtRoadmap | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const latest = useLatestOnly();
  const take = async (read: () => BroughtRoadmap | Promise<BroughtRoadmap>) => {
    const signal = latest.start();
    try {
      const now = await read();
      if (signal.aborted) return;
      setBrought(now);
      setProblem(null);
    } catch (error) {
      if (!signal.aborted) setProblem(problemWords(error));
    }
  };
  useLayoutEffect(() => {
    // The pressed button is gone, so the focus moves to the result.
    if (brought) page.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [brought]);
  const paste = (event: Event) => {
    event.preventDefault();
    const untitled = { title: t('bring.untitled'), section: t('bring.steps') };
    take(() => pastedRoadmap(text, skillNames(taxonomy), untitled));
  };
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    take(async () =>
      readRoadmap(new Uint8Array(await file.arrayBuffer()), { taxonomy, names: skillNames(taxonomy) }),
    );
    // Lets the same file be chosen again after it was fixed.
    input.value = '';
  };
  return (
    <div class="bring text-entry" ref={page}>
      <p class="crumb">
        <a href={linkTo('roadmap')}>
          <Icon name="back" turns /> {t('foot.roadmap')}
        </a>
      </p>
      <header class="page-head">
        <h1>{t('bring.title')}</h1>
        <p>{t('bring.lead')}</p>
      </header>
      <div role="status">{problem && <p class="bring-problem">{problem}</p>}</div>
      {brought ? (
        <BroughtPreview brought={brought} taxonomy={taxonomy} close={() => setBrought(null)} />
      ) : (
        <>
          <section class="bring-way" aria-labelledby="bring-file">
            <h2 id="bring-file">{t('bring.file')}</h2>
            <p class="quiet">{t('bring.file-hint')}</p>
            <label class="button file-button">
              {t('choose-file')}
              <input type="file" accept=".json,application/json" onChange={choose} />
            </label>
          </section>
          <form class="bring-way" onSubmit={paste}>
            <h2 id="bring-text">{t('bring.list')}</h2>
            <p class="quiet" id="bring-how">
              {t('bring.list-hint')}
            </p>
            <textarea
              rows={12}
              aria-labelledby="bring-text"
              aria-describedby="bring-how"
              placeholder={t('bring.example')}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <button type="submit" class="button" aria-disabled={text.trim() === ''}>
              {t('bring.find')}
            </button>
          </form>
        </>
      )}
    </div>
  );
}

/** The message for each reason, with what to do. Each is shown next to a note that nothing was changed. */
const WORDS: Partial<Record<UnreadableReason, TextId>> = {
  'too-large': 'bring.too-large',
  empty: 'bring.empty',
  'not-known': 'bring.not-known',
  newer: 'bring.newer',
  'cut-off': 'bring.cut-off',
  broken: 'bring.broken',
  'no-skills': 'bring.no-skills',
};

/** Explains why a roadmap could not be read. */
function problemWords(error: unknown): string {
  const reason = error instanceof Unreadable ? WORDS[error.reason] : undefined;
  return t('file.unchanged', { text: t(reason ?? 'bring.failed') });
}

interface Props {
  brought: BroughtRoadmap;
  taxonomy: Taxonomy;
  close: () => void;
}

/** Previews an imported roadmap and its unknown skills before it is stored. */
function BroughtPreview({ brought: { roadmap, unknown, guessed }, taxonomy, close }: Props) {
  const [title, setTitle] = useState(roadmap.title);
  const nameOf = (skill: string) => skillName(taxonomy, skill);
  const steps = roadmap.sections.reduce((sum, section) => sum + section.steps.length, 0);
  const keep = (event: Event) => {
    event.preventDefault();
    const name = title.trim() || roadmap.title;
    doAndTell(addAndShow({ ...roadmap, title: name }, t('bring.kept', { name })));
  };
  return (
    <form class="brought" onSubmit={keep}>
      <h2 tabIndex={-1}>{t('bring.holds', { steps, sections: roadmap.sections.length })}</h2>
      <label class="field-label">
        {t('edit.name')}
        <input
          type="text"
          maxLength={ROADMAP_LIMITS.text}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      {unknown.length > 0 && (
        <div class="brought-unknown">
          <b>{t('bring.left-out', { n: unknown.length })}</b>
          <ul class="note">
            {unknown.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {guessed.length > 0 && (
        <p class="note">
          {t('bring.guessed', {
            names: allOf(
              guessed.map(({ written, skill }) => t('bring.guess', { written, name: nameOf(skill) })),
            ),
          })}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('bring.keep')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('bring.back')}
        </button>
      </div>
      <ol class="brought-sections">
        {roadmap.sections.map((section) => (
          <li key={section.id}>
            <b>{section.title}</b>
            <p class="note">{section.steps.map((step) => stepName(step, nameOf)).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </form>
  );
}

const stepName = (step: Step, nameOf: (skill: string) => string) =>
  oneOf(tracksOf(step).map(({ skills }) => allOf(skills.map(nameOf))));
