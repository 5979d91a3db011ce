/** As much of a manifest as asks for something. */
export interface Asking {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
}

/**
 * What a manifest asks for, as the stores want it justified: each API by its name, and hosts by the key that asks for them.
 */
export function permissionsOf(manifest: Asking): string[] {
  const { permissions = [], optional_permissions = [] } = manifest;
  const hosts = (['content_scripts', 'host_permissions', 'optional_host_permissions'] as const).filter(
    (key) => (manifest[key] ?? []).length > 0,
  );
  return [...permissions, ...optional_permissions, ...hosts];
}

/**
 * Reads the table of .github/store/permissions.md.
 * @returns what each permission is for, by its name.
 */
export function justifications(markdown: string): Map<string, string> {
  const rows = markdown.matchAll(/^\| `(\w+)`\s*\|\s*(.+?)\s*\|$/gm);
  return new Map([...rows].map(([, name, why]) => [name ?? '', why ?? '']));
}
