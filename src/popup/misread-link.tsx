import { Icon } from '#src/ui/components/icon.tsx';
import { useHere } from '#src/ui/match/here.ts';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';

/**
 * Links to the report of how the tab's page was read. The report is built there on a click, and stays local.
 * `close` closes the menu.
 */
export function MisreadLink({ close }: { close?: () => void }) {
  const { tab } = useHere();
  const href = `/options.html${linkTo('misread', [String(tab)])}`;
  return (
    <a href={href} target="_blank" rel="noopener" onClick={close}>
      {t('misread')} {close && <Icon name="out" turns />}
    </a>
  );
}
