import '#src/ui/shared.css';
import '#src/ui/options/options.css';
import { render } from 'preact';
import type { TextsArea } from '#src/texts/text-id.ts';
import { Options } from '#src/ui/options/options.tsx';
import { followKnown } from '#src/ui/options/options-live.ts';
import { followLook } from '#src/ui/theme.ts';

const AREAS: readonly TextsArea[] = [
  'welcome',
  'import',
  'options',
  'skills',
  'roadmap',
  'postings',
  'insights',
  'transfer',
  'settings',
];

const live = followKnown();
await followLook(AREAS);

const root = document.getElementById('root');
if (root) render(<Options live={live} />, root);
