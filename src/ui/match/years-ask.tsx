import { useId } from 'preact/hooks';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { rich, t } from '#src/ui/words/t.ts';
import { hiddenWords } from './hidden-words.tsx';
import { sayYears } from './popup-actions.ts';

/** Maximum years that can be entered. */
const MOST_YEARS = 60;

/** Asks "How many years?" where years count and the user has entered none. */
export function YearsAsk({ skill, name }: { skill: string; name: string }) {
  const id = useId();
  const say = (field: HTMLInputElement) => {
    if (field.value === '' || !field.validity.valid) return;
    field.closest('li')?.querySelector('summary')?.focus();
    doAndTell(sayYears(skill, field.valueAsNumber, name));
  };
  return (
    <form
      class="years-ask"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.querySelector('input');
        if (field) say(field);
      }}
    >
      <label for={id}>{rich('ask.years', { name }, { hidden: hiddenWords })}</label>
      <input id={id} type="number" min={0} max={MOST_YEARS} step={0.5} inputMode="decimal" />
      <button type="submit" class="button">
        {t('status.save')}
      </button>
    </form>
  );
}
