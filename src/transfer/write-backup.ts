import * as v from 'valibot';
import { anyJson } from './any-json.ts';
import { BACKUP_VERSION, type ListName, RECORDS } from './backup-format.ts';
import { BACKUP_FORMAT } from './file-kind.ts';

/** Writes a backup piece by piece: one record a line, so that it is never in memory as a whole. Same contents, same bytes. */
export class BackupWriter {
  #inList = false;
  #records = 0;

  /** What a backup begins with. */
  head(): string {
    return `{\n"format": ${JSON.stringify(BACKUP_FORMAT)},\n"version": ${BACKUP_VERSION}`;
  }

  /** Begins a list, and ends the one before it. */
  list(name: ListName): string {
    const start = `${this.#endList()},\n${JSON.stringify(name)}: [`;
    this.#inList = true;
    this.#records = 0;
    return start;
  }

  /** The next records of a list. One that is not as it should be is written as it is: a backup leaves nothing out. */
  records(name: ListName, records: readonly unknown[]): string {
    return records
      .map((record) => {
        const { success, output } = v.safeParse(RECORDS[name], record);
        return `${this.#records++ > 0 ? ',' : ''}\n${success ? JSON.stringify(output) : anyJson(record)}`;
      })
      .join('');
  }

  /** The settings, and the end. */
  end(settings: object): string {
    return `${this.#endList()},\n"settings": ${JSON.stringify(settings)}\n}\n`;
  }

  #endList(): string {
    if (!this.#inList) return '';
    this.#inList = false;
    return this.#records > 0 ? '\n]' : ']';
  }
}
