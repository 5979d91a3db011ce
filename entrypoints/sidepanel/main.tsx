import '#src/ui/shared.css';
import '#src/ui/popup/popup.css';
import { render } from 'preact';
import { Popup } from '#src/ui/popup/popup.tsx';
import { followTab } from '#src/ui/popup/popup-live.ts';
import { followLook } from '#src/ui/theme.ts';

const live = followTab(location.search);
// The side panel starts with the résumé form.
await followLook(['import']);

const root = document.getElementById('root');
if (root) render(<Popup panel live={live} />, root);
