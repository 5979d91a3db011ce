import { cpus, loadavg, release, totalmem } from 'node:os';

/** Machine of the measurement, with its load average over the last minute. */
export interface Machine {
  at: string;
  node: string;
  system: string;
  cpu: string;
  cores: number;
  memoryGB: number;
  load: number;
}

/** Describes the current machine. */
export function machine(): Machine {
  const cores = cpus();
  return {
    at: new Date().toISOString(),
    node: process.version,
    system: `${process.platform} ${release()}`,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGB: Math.round(totalmem() / 1e9),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** Formats it as one line. */
export function machineLine({ at, node, system, cpu, cores, memoryGB, load }: Machine): string {
  return `${at.slice(0, 16)}Z · Node ${node} · ${system} · ${cpu} · ${cores} cores · ${memoryGB} GB · load ${load}`;
}
