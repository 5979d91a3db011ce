/** Optional words around a skill's name: "REST APIs", "Java programming". */
const ADDED = /\b(?:apis?|programming|development|framework|services?)\b/g;

/** Returns comparison keys of a name's alternatives: "react" and "vue" for "React.js | Vue". */
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
