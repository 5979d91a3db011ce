import { beforeEach } from 'vitest';
import { startWaits } from './until.ts';

beforeEach(startWaits);
