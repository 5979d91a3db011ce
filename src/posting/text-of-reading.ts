import type { Reading } from './posting.ts';

/** What tells two readings apart: all that is read, without the address, and without the figures of a clock or a counter. */
export function textOfReading(reading: Reading): string {
  if ('unread' in reading) return reading.unread;
  const { title, company, blocks, told } = reading.posting;
  return JSON.stringify([title, company, blocks, JSON.stringify(told?.texts)?.replace(/\d+/g, '')]);
}
