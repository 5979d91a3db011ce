const QUALITY =
  /^(?:highly |horizontally |(?:at|large|high)[- ])?(?:scalable|secured?|available|reliable|resilient|performant|scaling|scale)\b|\bat scale$/i;

/** Whether words tell how something is: "5 years of building scalable services" counts nothing of it. */
export const isQuality = (words: string): boolean => QUALITY.test(words);
