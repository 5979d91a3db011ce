import { Icon } from '#src/ui/icon.tsx';
import { linkTo } from '#src/ui/options/route.ts';
import { t } from '#src/ui/t.ts';
import { useHere } from './here.ts';

/**
 * Leads to the report of how the tab's page was read. It is made there, on the user's click here, and stays there.
 * `close` closes the menu that it stands in.
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
