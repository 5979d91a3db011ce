import { onMessage } from '#src/messages.ts';
import { PageMarks } from './page-marks.ts';

/** Lets the extension mark this page. Adds nothing until it is asked. */
export function receiveMarks(): PageMarks {
  const marks = new PageMarks();
  onMessage('showMarks', ({ data }) => marks.show(data.lines, data.at));
  onMessage('hideMarks', () => marks.hide());
  return marks;
}
