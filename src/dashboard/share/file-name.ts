/** Maximum letters of a title in a file name. */
const LONGEST = 60;

/** Returns a file name for a title, with letters and digits of any script. Uses `none` if it has neither. */
export function fileNameOf(title: string, start: string, none: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${start}-${words.join('-').slice(0, LONGEST) || none}.${ending}`;
}
