import '#src/ui/shared.css';
import '#src/ui/popup/popup.css';
import { render } from 'preact';
import { isAndroid } from '#src/ui/is-android.ts';
import { Popup } from '#src/ui/popup/popup.tsx';
import { followTab } from '#src/ui/popup/popup-live.ts';
import { followLook } from '#src/ui/theme.ts';

// In its own tab and on a phone, the popup uses all available space.
if (location.search || isAndroid()) document.body.classList.add('is-detached');

const live = followTab(location.search);
await followLook();

const root = document.getElementById('root');
if (root) render(<Popup live={live} />, root);
