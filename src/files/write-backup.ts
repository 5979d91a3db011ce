import * as v from 'valibot';
import { BACKUP_VERSION, type ListName, RECORDS } from '#src/store/records/record-formats.ts';
import { anyJson } from './any-json.ts';
import { BACKUP_FORMAT } from './file-kind.ts';

/**
 * Writes a backup in pieces, one record per line, so that it is never in memory as a whole. Equal contents give
 * equal bytes.
 */
export class BackupWriter {
  #inList = false;
  #records = 0;

  /** Returns the start of a backup. */
  head(): string {
    return `{\n"format": ${JSON.stringify(BACKUP_FORMAT)},\n"version": ${BACKUP_VERSION}`;
  }

  /** Starts a list, ending the one before. */
  list(name: ListName): string {
    const start = `${this.#endList()},\n${JSON.stringify(name)}: [`;
    this.#inList = true;
    this.#records = 0;
    return start;
  }

  /**
   * Returns the next records of a list. Invalid ones are written unchanged, because a backup leaves nothing out.
   */
  records(name: ListName, records: readonly unknown[]): string {
    return records
      .map((record) => {
        const { success, output } = v.safeParse(RECORDS[name], record);
        return `${this.#records++ > 0 ? ',' : ''}\n${success ? JSON.stringify(output) : anyJson(record)}`;
      })
      .join('');
  }

  /** Returns the settings and the end. */
  end(settings: object): string {
    return `${this.#endList()},\n"settings": ${JSON.stringify(settings)}\n}\n`;
  }

  #endList(): string {
    if (!this.#inList) return '';
    this.#inList = false;
    return this.#records > 0 ? '\n]' : ']';
  }
}
