/**
 * Translated names of data by id (data/shown-names/<language>.json). Sections of roadmaps and choice steps are
 * keyed by their English titles. Product names are left out.
 */
export interface NamesFile {
  roles: Named;
  roadmaps: Named;
  sections: Named;
  steps: Named;
  skills: Named;
}

type Named = Readonly<Record<string, string>>;
