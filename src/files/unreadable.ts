/** The reason that a file could not be read; the page has words for each. */
export type UnreadableReason =
  | 'too-large'
  | 'empty'
  | 'not-known'
  | 'old-word'
  | 'newer'
  | 'cut-off'
  | 'broken'
  | 'bomb'
  | 'password'
  | 'no-text'
  | 'no-skills';

/** Thrown if a file cannot be read. Reading writes nothing, so nothing has changed. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail = '') {
    super(detail || reason);
    this.reason = reason;
  }
}
