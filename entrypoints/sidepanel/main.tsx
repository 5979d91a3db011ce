import '#src/ui/tokens/shared.css';
import '#src/popup/popup.css';
import { render } from 'preact';
import { Popup } from '#src/popup/popup.tsx';
import { followTab } from '#src/popup/popup-live.ts';
import { followLook } from '#src/ui/tokens/theme.ts';

const live = followTab(location.search);
// The side panel starts with the résumé form.
await followLook(['import']);

const root = document.getElementById('root');
if (root) render(<Popup panel live={live} />, root);
