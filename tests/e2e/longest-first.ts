import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take over a minute, longest first. */
const LONG = ['narrow', 'accessibility-options', 'portals', 'widths', 'access', 'accessibility'].map(
  (name) => {
    const file = `${name}.e2e.ts`;
    if (!existsSync(join(import.meta.dirname, file)))
      throw new Error(`${file} is named here, and there is none`);
    return file;
  },
);

/**
 * Runs each browser's long files first, as the last file keeps one core busy alone. Vitest sorts by the last
 * run, which a fresh clone lacks, and then by size, but a short file may loop over many widths.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const browsers = [...new Set(sorted.map(({ project }) => project))];
    return browsers.flatMap((browser) => {
      const itsFiles = sorted.filter(({ project }) => project === browser);
      const isLong = ({ moduleId }: TestSpecification) => LONG.includes(basename(moduleId));
      const long = LONG.flatMap((name) => itsFiles.filter(({ moduleId }) => basename(moduleId) === name));
      return [...long, ...itsFiles.filter((file) => !isLong(file))];
    });
  }
}
