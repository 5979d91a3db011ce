import { vi } from 'vitest';

/** Timeout of waits in ms, nearly that of a test; a busy machine is no reason to fail. */
const PATIENCE = { timeout: 500_000, interval: 20 };

// vitest's default is one second.
const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE) => waitFor(callback, options);
