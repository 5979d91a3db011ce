import type { ComponentChildren } from 'preact';

interface Props {
  act: () => Promise<void>;
  close: () => void;
  children: ComponentChildren;
}

/** A menu item that runs an action and closes the menu. */
export function MenuItem({ act, close, children }: Props) {
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
