import { Icon } from '#src/ui/icon.tsx';
import { Mark } from '#src/ui/mark.tsx';
import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { Toast } from '#src/ui/toast.tsx';
import type { OptionsFacts, OptionsLive } from './options-live.ts';
import { SkillsSection } from './skills-section.tsx';

/** The page of everything that does not belong to one posting. */
export function Options({ live }: { live: OptionsLive }) {
  const facts = live.facts.value;
  return (
    <div class="shell">
      <Side skills={facts && 'tracked' in facts ? facts.tracked.length : null} />
      <main class="main">
        <Section facts={facts} retry={live.retry} />
        <div class="floats">
          <Toast />
        </div>
      </main>
    </div>
  );
}

function Section({ facts, retry }: { facts: OptionsFacts; retry: () => void }) {
  if (!facts) return null;
  if ('trouble' in facts) return <StorageProblem trouble={facts.trouble} retry={retry} />;
  return <SkillsSection known={facts} />;
}

function Side({ skills }: { skills: number | null }) {
  return (
    <header class="side">
      <p class="brand">
        <Mark /> Gaplight
      </p>
      <nav aria-label="Sections">
        <ul>
          <li>
            <a href="#skills" aria-current="page">
              <Icon name="skills" /> Skills <span class="num">{skills}</span>
            </a>
          </li>
        </ul>
      </nav>
      <p class="promise">
        <Icon name="lock" /> <span>Kept in this browser. Nothing is sent.</span>
      </p>
    </header>
  );
}
