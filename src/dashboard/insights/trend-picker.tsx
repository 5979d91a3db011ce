import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import { t } from '#src/ui/words/t.ts';

/** Maximum number of lines that can be told apart. */
const MOST_LINES = 6;

interface Props {
  options: readonly { skill: string; name: string }[];
  picked: readonly string[];
  set: (picked: string[]) => void;
}

/** A picker for the skills in the trend chart. */
export function TrendPicker({ options, picked, set }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const isOpen = () => details.current?.open === true;
  useEscape(() => {
    const open = details.current;
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  }, isOpen);
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      const open = details.current;
      if (open?.open && target instanceof Node && !open.contains(target)) open.open = false;
    };
    addEventListener('pointerdown', pressed);
    return () => removeEventListener('pointerdown', pressed);
  }, []);
  const toggle = (skill: string) =>
    set(picked.includes(skill) ? picked.filter((other) => other !== skill) : [...picked, skill]);
  return (
    <details ref={details} class="trend-picker">
      <summary class="chip">
        {t('n-skills', { n: picked.length })} <Icon name="chevron" />
      </summary>
      <fieldset aria-label={t('trend-chart.pick')}>
        {options.map(({ skill, name }) => {
          const isPicked = picked.includes(skill);
          // At least one line stays, and at most `MOST_LINES`.
          const isFixed = isPicked ? picked.length === 1 : picked.length >= MOST_LINES;
          return (
            <label key={skill}>
              <input
                class="tick"
                type="checkbox"
                checked={isPicked}
                disabled={isFixed}
                onChange={() => toggle(skill)}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
