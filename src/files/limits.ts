/** Limits for reading one file. Beyond them reading stops with a clear message. */
export const FILE_LIMITS = {
  /** Bytes of any file except backups. A résumé with a photo has a few million. */
  file: 25_000_000,
  /** Bytes of a backup. Ten thousand postings take about 80 million; browser strings end at about 500 million. */
  backup: 400_000_000,
  /** Entries of a ZIP. */
  entries: 2_000,
  /** Total unpacked bytes of a ZIP. */
  inflated: 30_000_000,
  /** Maximum expansion of a ZIP entry after its first million bytes; text never comes near it. */
  ratio: 150,
  /**
   * Bytes of one array while unpacking a PDF, and of all large ones. A complete Chinese font has about 20
   * million.
   */
  arrays: { one: 33_554_432, all: 200_000_000 },
  /** Pages of a résumé. */
  pages: 60,
  /** Characters of a résumé’s text. */
  text: 300_000,
  rows: 100_000,
  /** Characters of a skill’s name. */
  name: 80,
  /** Characters of a note. */
  note: 2_000,
};
