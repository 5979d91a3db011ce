/** What reading one file may cost. Beyond these it is given up at once, with a clear word. */
export const FILE_LIMITS = {
  /** Bytes of any file but a backup: a résumé with a photo has a few millions. */
  file: 25_000_000,
  /** Bytes of a backup; ten thousand postings take some 80 millions. A browser’s string ends at about 500. */
  backup: 400_000_000,
  /** Entries of a ZIP. */
  entries: 2_000,
  /** Bytes that may come out of a ZIP. */
  inflated: 30_000_000,
  /** How many times its size an entry may grow; beyond the first million bytes, text never comes near it. */
  ratio: 150,
  /** Bytes of one array that unpacking a PDF may make, and of all the large ones: a whole font of Chinese has some 20 millions. */
  arrays: { one: 33_554_432, all: 200_000_000 },
  /** Pages of a résumé. */
  pages: 60,
  /** Characters of a résumé’s text. */
  text: 300_000,
  /** Rows of a table. */
  rows: 100_000,
  /** The last moment that a date can name, in ms since 1970. */
  time: 8.64e15,
  /** Characters of a skill’s name. */
  name: 80,
  /** Characters of a note. */
  note: 2_000,
};
