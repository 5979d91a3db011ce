/** The most letters of a title that a file is named by. */
const LONGEST = 60;

/** A file's name of a title: letters and digits of any script, and nothing that a file system minds; without any it is `none`. */
export function fileNameOf(title: string, start: string, none: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${start}-${words.join('-').slice(0, LONGEST) || none}.${ending}`;
}
