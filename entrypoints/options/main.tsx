import '#src/ui/shared.css';
import '#src/ui/options/options.css';
import { render } from 'preact';
import { Options } from '#src/ui/options/options.tsx';
import { followKnown } from '#src/ui/options/options-live.ts';
import { followLook } from '#src/ui/theme.ts';

const live = followKnown();
await followLook({ also: ['welcome', 'import'], english: true });

const root = document.getElementById('root');
if (root) render(<Options live={live} />, root);
