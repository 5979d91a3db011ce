import '#src/ui/tokens/shared.css';
import '#src/dashboard/options.css';
import { render } from 'preact';
import { Options } from '#src/dashboard/options.tsx';
import { followKnown } from '#src/dashboard/options-live.ts';
import type { TextsArea } from '#src/ui/texts/text-id.ts';
import { followLook } from '#src/ui/tokens/theme.ts';

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
