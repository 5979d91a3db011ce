const SHAPES = {
  arrows: 'M5 3v9.5m0 0-2.5-2.5M5 12.5 7.5 10M11 13V3.5m0 0L8.5 6M11 3.5 13.5 6',
  back: 'm10 4-4 4 4 4',
  chart: 'M2.5 13.5h11M4.5 13.5V8M8 13.5v-11M11.5 13.5V6',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm4 6 4 4 4-4',
  marker: 'm9.5 3.5 3 3L7 12H4V9zM2.5 14.5h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  panel:
    'M4 3h8a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 12 13H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 3M9.5 3v10',
  globe:
    'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M2.5 8h11M8 2.5c-3.5 3.5-3.5 7.5 0 11M8 2.5c3.5 3.5 3.5 7.5 0 11',
  lock: 'M3.5 8.5A1.5 1.5 0 0 1 5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  minus: 'M3 8h10',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7 9',
  path: 'M4.25 12.5h5.5a2.25 2.25 0 0 0 0-4.5h-3.5a2.25 2.25 0 0 1 0-4.5h5.5M2.5 12.5h.01M13.5 3.5h.01',
  plus: 'M8 3v10M3 8h10',
  posting: 'M4.5 2.5h4.75L12.5 5.75v7.75h-8zM9 2.5V6h3.5M6.5 8.5h4M6.5 11h4',
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0m-.75 3.5 3 3',
  sliders: 'M2.5 4.5h5M11.5 4.5h2M9.5 2.75v3.5M2.5 11.5h2M8.5 11.5h5M6.5 9.75v3.5',
  skills: 'M6.5 4h7M6.5 8h7M6.5 12h7M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  sort: 'm4.5 6.5 3.5 4 3.5-4',
  star: 'm8 2 1.8 3.75 4.1.55-3 2.85.75 4.1L8 11.25l-3.65 2 .75-4.1-3-2.85 4.1-.55z',
  x: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof SHAPES;

/** Draws an icon of the interface. It is hidden from screen readers, so put a word or an aria-label next to it. */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} stroke-width={name === 'more' ? 2.5 : undefined} />
    </svg>
  );
}
