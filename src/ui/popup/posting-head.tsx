import type { Head } from './match-view.ts';

/** Which job this is. */
export function PostingHead({ head }: { head: Head }) {
  return (
    <header class="popup-head">
      <h1 class="popup-title" title={head.title}>
        {head.title}
      </h1>
      <p class="popup-sub">
        {head.details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
    </header>
  );
}
