import { describe, expect, test } from 'vitest';
import { cutTo, roomBehind, roomFor } from '#src/dashboard/insights/skill-labels.ts';

describe('the room beside a chart', () => {
  test('is what the longest name needs, so that none is cut', () => {
    const names = ['Go', 'PostgreSQL'];
    const room = roomFor(names, 400);
    expect(names.map((name) => cutTo(name, room))).toEqual(names);
  });

  test('is a part of the width at most; a name is cut to it', () => {
    expect(roomFor(['Software engineering concepts'], 400, 0.4)).toBe(160);
    expect(roomFor(['Software engineering concepts'], 400)).toBe(200);
    expect(cutTo('Software engineering concepts', 160)).toBe('Software engineer…');
  });

  test('counts no marks, and a cut leaves each letter its own', () => {
    expect(roomFor(['एजाइल'], 400)).toBe(roomFor(['abcde'], 400));
    expect(roomFor(['में'], 400)).toBe(roomFor(['a'], 400));
    expect(cutTo('मेंमेंमेंमें', roomFor(['abc'], 400))).toBe('मेंमें…');
  });

  test('behind the bars grows with the figures as a language writes them', () => {
    const rooms = [['44%'], ['44%', '100%'], ['100 %'], ['12 of 19']].map(roomBehind);
    expect(rooms).toEqual(rooms.toSorted((a, b) => a - b));
    expect(new Set(rooms).size).toBe(rooms.length);
  });
});
