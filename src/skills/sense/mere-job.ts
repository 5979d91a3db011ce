const MERE_JOB =
  /^\W*(?:(?:head|lead|senior|junior|assistant|trainee|apprentice)\s)?(?:chef|[a-z]+(?:er|or|ist))\W*$/i;

/** Whether a title is one word for who does the work: "Zookeeper", "Head Chef". It names no skill. */
export const isMereJob = (title: string): boolean => MERE_JOB.test(title);
