import '#src/ui/tokens/shared.css';
import '#src/dashboard/welcome/welcome.css';
import { render } from 'preact';
import { followKnown } from '#src/dashboard/options-live.ts';
import { Welcome } from '#src/dashboard/welcome/welcome.tsx';
import { followLook } from '#src/ui/tokens/theme.ts';

const live = followKnown();
await followLook(['welcome', 'import']);

const root = document.getElementById('root');
if (root) render(<Welcome live={live} />, root);
