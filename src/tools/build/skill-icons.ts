import type { SimpleIcon } from 'simple-icons';
import type { SkillEntry } from '#src/skills/skill.ts';

/** Skills whose icon has another name: its maker's, or a variant of the skill's. */
export const UNDER_OTHER_NAME: Readonly<Record<string, string>> = {
  'apache-http-server': 'apache',
  'argo-cd': 'argo',
  cockroachdb: 'cockroachlabs',
  'concourse-ci': 'concourse',
  d3js: 'd3',
  'drizzle-orm': 'drizzle',
  'drone-ci': 'drone',
  eclipse: 'eclipseide',
  envoy: 'envoyproxy',
  esp32: 'espressif',
  'ext-js': 'sencha',
  fido2: 'webauthn',
  godot: 'godotengine',
  'google-cloud-bigtable': 'googlebigtable',
  'google-cloud-dataflow': 'googledataflow',
  'google-cloud-pub-sub': 'googlepubsub',
  'google-maps-platform': 'googlemaps',
  h2: 'h2database',
  'hashicorp-vault': 'vault',
  'hetzner-cloud': 'hetzner',
  html: 'html5',
  java: 'openjdk',
  jetty: 'eclipsejetty',
  'jfrog-artifactory': 'jfrog',
  juniper: 'junipernetworks',
  junit: 'junit5',
  keil: 'armkeil',
  lxc: 'linuxcontainers',
  'material-ui': 'mui',
  maya: 'autodeskmaya',
  mistral: 'mistralai',
  nats: 'natsdotio',
  'openid-connect': 'openid',
  openshift: 'redhatopenshift',
  ovhcloud: 'ovh',
  phoenix: 'phoenixframework',
  pip: 'pypi',
  'progressive-web-apps': 'pwa',
  'proxmox-ve': 'proxmox',
  qlikview: 'qlik',
  'red-hat-enterprise-linux': 'redhat',
  rollup: 'rollupdotjs',
  salt: 'saltproject',
  sonarqube: 'sonar',
  stm32: 'stmicroelectronics',
  'suse-linux': 'suse',
  'tanstack-query': 'reactquery',
  zfs: 'openzfs',
};

/** Skills that share their name with an unrelated brand: SOLID is not SolidJS, PoE is not a chat app. */
export const OTHERS_BRAND: ReadonlySet<string> = new Set([
  'bim',
  'boost',
  'dash',
  'glide',
  'hypothesis',
  'man',
  'poe',
  'radar',
  'serverless',
  'solid',
  'spring',
  'uikit',
  'vespa',
]);

/** Licences that allow showing an icon in one colour with a credit. Most icons need none. */
const WITH_CREDIT = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Maximum path length. Finer drawings are a blot at 16 pixels and cost as much as ten others. */
const LONGEST_PATH = 5200;

/**
 * Returns the icons of these skills by skill id: those with the skill's name, except for the lists above. Skills
 * whose icon may not be shown or is too fine show initials.
 */
export function iconsOf(
  skills: readonly Pick<SkillEntry, 'id' | 'name'>[],
  icons: readonly SimpleIcon[],
): Map<string, SimpleIcon> {
  const fit = icons.filter(
    ({ path, license }) => path.length <= LONGEST_PATH && (!license || WITH_CREDIT.has(license.type)),
  );
  const byName = new Map(fit.map((icon) => [plainName(icon.title), icon]));
  const bySlug = new Map(fit.map((icon) => [icon.slug, icon]));
  const found = skills.map(({ id, name }): [string, SimpleIcon | undefined] => {
    const slug = UNDER_OTHER_NAME[id];
    if (slug) return [id, bySlug.get(slug)];
    return [id, OTHERS_BRAND.has(id) ? undefined : byName.get(plainName(name))];
  });
  return new Map(found.filter((entry): entry is [string, SimpleIcon] => entry[1] !== undefined));
}

/** Returns the credits that the icons' licences require, one line each. */
export function iconCredits(icons: Iterable<SimpleIcon>): string {
  const lines = [...icons].flatMap(({ title, source, license }) =>
    license ? [`${title}: ${license.type}, ${source}`] : [],
  );
  return `Marks of products, from Simple Icons (CC0-1.0). These have a licence of their own:\n\n${[...new Set(lines)].sort().join('\n')}\n`;
}

/** Normalises a name: "Node.js", "NodeJS" and "node.js" are equal, and so are "C++" and "c++". */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9+#]/g, '');
  return plain.length > 3 ? plain.replace(/js$/, '') : plain;
}
