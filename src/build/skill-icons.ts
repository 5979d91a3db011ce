import type { SimpleIcon } from 'simple-icons';
import type { SkillEntry } from '#src/skills/skill.ts';

/** Skills whose mark goes by another name: its maker's, or one more or less of a word. */
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

/** Skills that share their name with somebody else's brand: SOLID is not SolidJS, PoE not a chat app. */
export const OTHERS_BRAND: ReadonlySet<string> = new Set([
  'allegro',
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

/** Licences of their own under which a mark may be shown in ink, with a credit. Most marks carry none. */
const WITH_CREDIT = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Unlicense',
]);

/** A finer drawing is a blot at 16 pixels, and costs as much as ten others. */
const LONGEST_PATH = 5200;

/**
 * The marks of these skills, by the skill's id: those with the skill's name, but for the exceptions above. Skills
 * whose mark may not be shown, or is too fine for a tile, have none: letters stand for them.
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

/** The credits that the marks' licences ask for, a line each. */
export function iconCredits(icons: Iterable<SimpleIcon>): string {
  const lines = [...icons].flatMap(({ title, source, license }) =>
    license ? [`${title}: ${license.type}, ${source}`] : [],
  );
  return `Marks of products, from Simple Icons (CC0-1.0). These have a licence of their own:\n\n${[...new Set(lines)].sort().join('\n')}\n`;
}

/** "Node.js", "NodeJS" and "node.js" are one name; so are "C++" and "c++". */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9+#]/g, '');
  return plain.length > 3 ? plain.replace(/js$/, '') : plain;
}
