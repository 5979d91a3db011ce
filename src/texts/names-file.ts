/**
 * What a language calls what has a name as data, by its id: data/shown-names/<language>.json. The sections of roadmaps and the
 * steps with a choice go by their English titles. What stays as it is, as a product's name, is not in it.
 */
export interface NamesFile {
  roles: Named;
  roadmaps: Named;
  sections: Named;
  steps: Named;
  skills: Named;
}

type Named = Readonly<Record<string, string>>;
