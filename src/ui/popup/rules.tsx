import { t } from '#src/ui/t.ts';

const RULES = [
  'rules.shares',
  'rules.have',
  'rules.lack',
  'rules.one-of',
  'rules.years',
  'rules.rounded',
] as const;

/** The rules of the score in plain words, as implemented in `src/match`. */
export function Rules() {
  return (
    <section class="rules">
      <h2>{t('rules.title')}</h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
      <p>{t('rules.bands')}</p>
    </section>
  );
}
