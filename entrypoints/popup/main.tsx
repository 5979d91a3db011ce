import '#src/ui/tokens/shared.css';
import '#src/popup/popup.css';
import { render } from 'preact';
import { Popup } from '#src/popup/popup.tsx';
import { followTab } from '#src/popup/popup-live.ts';
import { isAndroid } from '#src/ui/is-android.ts';
import { followLook } from '#src/ui/tokens/theme.ts';

// In its own tab and on a phone, the popup uses all available space.
if (location.search || isAndroid()) document.body.classList.add('is-detached');

const live = followTab(location.search);
await followLook();

const root = document.getElementById('root');
if (root) render(<Popup live={live} />, root);
