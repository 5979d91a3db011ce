import { useState } from 'preact/hooks';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { Fold } from './fold.tsx';
import type { OtherNames } from './other-names.ts';

const list = async () => (await import('./other-names-list.tsx')).OtherNamesList;

interface Props {
  other: OtherNames;
  open?: boolean;
}

/**
 * Lists skills that the posting names without requiring them, or that the user excluded. Collapsed; hidden if
 * empty.
 */
export function AlsoNamed({ other, open = false }: Props) {
  const [isOpen, setOpen] = useState(open);
  const List = useLoaded(list, isOpen);
  const names = other.named.length + other.setAside.length;
  if (names === 0) return null;
  return (
    <Fold title={t('also.title')} note={figure(names)} open={open} onToggle={setOpen}>
      {List && <List other={other} />}
    </Fold>
  );
}
