import { linkAddress } from '#src/posting/address.ts';
import { Icon } from '#src/ui/icon.tsx';
import { KeptHere } from '#src/ui/kept-here.tsx';
import { linkTo } from '#src/ui/options/route.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import type { Head } from './head.ts';
import { useHere } from './here.ts';
import { MenuItem } from './menu-item.tsx';
import { MisreadLink } from './misread-link.tsx';
import { alwaysRead, forgetShown, readAgain } from './page-actions.ts';
import { PartItems } from './part-items.tsx';

/** Rarely used, so loaded on demand. */
const turns = () => import('#src/ui/turn-sites.ts');

interface Props {
  head: Head;
  close: () => void;
}

/** The items of the menu. */
export function HeadMenuItems({ head, close }: Props) {
  const { tab, unkept, closed } = useHere();
  return (
    <>
      <MenuItem act={() => readAgain(tab, head.chosen !== undefined)} close={close}>
        {t('menu.read-again')}
      </MenuItem>
      <PartItems posting={head.posting} close={close} />
      {head.url !== '' && (
        <a href={linkAddress(head.url)} target="_blank" rel="noopener noreferrer" onClick={close}>
          {t('menu.open')} <Icon name="out" turns />
        </a>
      )}
      {!unkept && !closed && (
        <MenuItem act={() => doAndTell(forgetShown(head.posting))} close={close}>
          {t('menu.forget')}
        </MenuItem>
      )}
      <SiteItem close={close} />
      <MisreadLink close={close} />
      <a
        href={`/options.html${linkTo('postings', ['paste'])}`}
        target="_blank"
        onClick={close}
        rel="noopener"
      >
        {t('menu.paste')} <Icon name="out" turns />
      </a>
      <a href="/welcome.html" target="_blank" onClick={close} rel="noopener">
        {t('menu.how')} <Icon name="out" turns />
      </a>
      <p>
        <KeptHere />
      </p>
    </>
  );
}

/** The menu item for the whole site. */
function SiteItem({ close }: { close: () => void }) {
  const { access } = useHere();
  if (!access) return null;
  if (access.kind === 'portal') {
    if (access.off) return null;
    return (
      <MenuItem act={() => doAndTell(turns().then(({ turnOff }) => turnOff([access.site])))} close={close}>
        {t('menu.stop-site', { site: access.site.portal })}
      </MenuItem>
    );
  }
  if (access.granted) {
    return (
      <MenuItem
        act={() => doAndTell(turns().then(({ stopReading }) => stopReading(access.patterns)))}
        close={close}
      >
        {t('menu.stop-this-site')}
      </MenuItem>
    );
  }
  return (
    <MenuItem act={() => alwaysRead(access)} close={close}>
      {access.portal ? t('always.site', { site: access.portal }) : t('always.this-site')}
    </MenuItem>
  );
}
