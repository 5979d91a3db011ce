import type { Circumstances } from '#src/match/circumstances.ts';

/** Changes a part of what the user told besides their skills, and says so. */
export type TellCircumstances = (change: Partial<Circumstances>, title: string, value: string) => void;
