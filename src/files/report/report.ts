/** A gap report as plain text in order, to be rendered as Markdown or for print. */
export interface Report {
  title: string;
  /** Subject of the report, one line each. */
  lines: ReportCell[];
  parts: ReportPart[];
  /** When and by which version it was made. */
  made: string;
}

/** A section: a check list or a table. */
export interface ReportPart {
  title: string;
  /** A line under the title; empty for none. */
  note: string;
  items: ReportItem[];
  table: ReportTable | null;
}

/** An item of a check list; `done` if nothing is missing. */
export interface ReportItem {
  done: boolean;
  name: string;
  /** An extra remark; empty for none. */
  note: string;
}

export interface ReportTable {
  head: string[];
  rows: ReportCell[][];
}

/** Text with an optional link. */
export interface ReportCell {
  text: string;
  url: string | null;
}
