/**
 * What follows from the names of a growing list, by their numbers, each worked out once: five hundred parts ask for the same
 * skills, and to look each up by its name takes as long as all else.
 */
export function byNumber<T>(names: readonly string[], workOut: (name: string) => T) {
  const known: T[] = [];
  return (numbers: Uint32Array): T[] => {
    for (let n = known.length; n < names.length; n++) known.push(workOut(names[n] as string));
    const all: T[] = [];
    for (let n = 0; n < numbers.length; n++) all.push(known[numbers[n] as number] as T);
    return all;
  };
}
