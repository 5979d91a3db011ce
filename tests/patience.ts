import { vi } from 'vitest';

/** Timeout of waits in ms; a busy machine is no reason to fail. */
const PATIENCE = { timeout: 15_000, interval: 20 };

// vitest's default is one second.
const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE) => waitFor(callback, options);
