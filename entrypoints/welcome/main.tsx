import '#src/ui/shared.css';
import '#src/ui/welcome/welcome.css';
import { render } from 'preact';
import { followKnown } from '#src/ui/options/options-live.ts';
import { followLook } from '#src/ui/theme.ts';
import { Welcome } from '#src/ui/welcome/welcome.tsx';

const live = followKnown();
await followLook(['welcome', 'import']);

const root = document.getElementById('root');
if (root) render(<Welcome live={live} />, root);
