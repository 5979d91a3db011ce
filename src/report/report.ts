/** A gap report: plain words in order, to be written as Markdown or laid out for print. */
export interface Report {
  title: string;
  /** What it is about, a line each. */
  lines: ReportCell[];
  parts: ReportPart[];
  /** When and by what it was made. */
  made: string;
}

/** A section: a check list, or a table. */
export interface ReportPart {
  title: string;
  /** A line beneath the title; empty for none. */
  note: string;
  items: ReportItem[];
  table: ReportTable | null;
}

/** A line of a check list; `done` where nothing is missing. */
export interface ReportItem {
  done: boolean;
  name: string;
  /** What more there is to say; empty for nothing. */
  note: string;
}

export interface ReportTable {
  head: string[];
  rows: ReportCell[][];
}

/** Text, which leads to an address where there is one. */
export interface ReportCell {
  text: string;
  url: string | null;
}
