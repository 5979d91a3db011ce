import { vi } from 'vitest';

/** How long a test waits for what must come, in ms: two busy cores are no reason to fail. */
const PATIENCE = { timeout: 15_000, interval: 20 };

// By itself vitest gives up after a second.
const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE) => waitFor(callback, options);
