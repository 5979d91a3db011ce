import { useState } from 'preact/hooks';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { Fold } from './fold.tsx';
import type { OtherNames } from './other-names.ts';

const list = async () => (await import('./other-names-list.tsx')).OtherNamesList;

interface Props {
  other: OtherNames;
  open?: boolean;
}

/** What the posting names without asking for it, and what the user set aside: folded away. Nothing where there is none. */
export function AlsoNamed({ other, open = false }: Props) {
  const [isOpen, setOpen] = useState(open);
  const List = useLoaded(list, isOpen);
  if (other.named.length + other.setAside.length === 0) return null;
  return (
    <Fold title="Also named" note={otherSummary(other)} open={open} onToggle={setOpen}>
      {List && <List other={other} />}
    </Fold>
  );
}

/** "3 not counted, 1 set aside" */
function otherSummary({ named, setAside }: OtherNames): string {
  const parts = [
    named.length > 0 && `${named.length} not counted`,
    setAside.length > 0 && `${setAside.length} set aside`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
