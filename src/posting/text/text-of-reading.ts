import type { Reading } from '../posting.ts';

/** Returns a reading's content for comparison, without its address and without digits of clocks and counters. */
export function textOfReading(reading: Reading): string {
  if ('unread' in reading) return reading.unread;
  const { title, company, blocks, told } = reading.posting;
  return JSON.stringify([title, company, blocks, JSON.stringify(told?.texts)?.replace(/\d+/g, '')]);
}
