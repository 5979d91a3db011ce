/** Words that people add to a skill's name or leave out: "REST APIs", "Java programming". */
const ADDED = /\b(?:apis?|programming|development|framework|services?)\b/g;

/** What a name is compared by, one for each of its alternatives: "React.js | Vue" is "react" and "vue". */
export function nameKeys(name: string): string[] {
  return name.split(/\s*\|\s*|\s+or\s+/).map(nameKey);
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(ADDED, '')
    .replace(/[^\p{L}\p{N}+#]/gu, '')
    .replace(/js$/, '')
    .replace(/s$/, '');
}
