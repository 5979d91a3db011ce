import type { ComponentChildren } from 'preact';
import { linkAddress } from '#src/posting/identity/address.ts';
import type { ChosenBy } from '#src/posting/parts/chosen.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { KeptHere } from '#src/ui/components/kept-here.tsx';
import { doAndTell, takeBack, tell, undoLeft } from '#src/ui/components/toast.tsx';
import type { Head } from '#src/ui/match/head.ts';
import { useHere } from '#src/ui/match/here.ts';
import { alwaysRead, forgetShown, readAgain } from '#src/ui/match/page-actions.ts';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import { MisreadLink } from './misread-link.tsx';
import { loadAndReadPart } from './part-buttons.tsx';

/** Rarely used, so loaded on demand. */
const turns = () => import('#src/ui/turn-sites.ts');

interface Props {
  head: Head;
  close: () => void;
}

/** The items of the menu. */
export function HeadMenuItems({ head, close }: Props) {
  const { tab, unkept, closed } = useHere();
  const left = undoLeft();
  return (
    <>
      {left && (
        <MenuItem act={() => takeBack(left)} close={close}>
          {t('toast.undo-of', { said: left.said })}
        </MenuItem>
      )}
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

/** Menu items for a posting that was read wrongly. */
function PartItems({ posting, close }: { posting: string; close: () => void }) {
  const { tab } = useHere();
  const read = (by: ChosenBy) => async () => {
    const said = await loadAndReadPart(tab, by, posting);
    if (said) tell(said);
  };
  return (
    <>
      <MenuItem act={read('page')} close={close}>
        {t('part.page')}
      </MenuItem>
      <MenuItem act={read('selection')} close={close}>
        {t('part.selection')}
      </MenuItem>
    </>
  );
}

interface MenuItemProps {
  act: () => Promise<void>;
  close: () => void;
  children: ComponentChildren;
}

/** A menu item that runs an action and closes the menu. */
function MenuItem({ act, close, children }: MenuItemProps) {
  const press = () => {
    close();
    act();
  };
  return (
    <button type="button" onClick={press}>
      {children}
    </button>
  );
}
