/** The part of a manifest about permissions. */
export interface Asking {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
}

/** Returns the permissions that stores want justified: each API by name, and hosts by their manifest key. */
export function permissionsOf(manifest: Asking): string[] {
  const { permissions = [], optional_permissions = [] } = manifest;
  const hosts = (['content_scripts', 'host_permissions', 'optional_host_permissions'] as const).filter(
    (key) => (manifest[key] ?? []).length > 0,
  );
  return [...permissions, ...optional_permissions, ...hosts];
}

/**
 * Reads the table of .github/store/permissions.md.
 * @returns the purpose of each permission, by name.
 */
export function justifications(markdown: string): Map<string, string> {
  const rows = markdown.matchAll(/^\| `(\w+)`\s*\|\s*(.+?)\s*\|$/gm);
  return new Map([...rows].map(([, name, why]) => [name ?? '', why ?? '']));
}
