import {
  siDjango,
  siDocker,
  siElasticsearch,
  siFastapi,
  siGithub,
  siGo,
  siGooglecloud,
  siGraphql,
  siHtml5,
  siKotlin,
  siKubernetes,
  siMongodb,
  siNextdotjs,
  siNginx,
  siPython,
  siPytorch,
  siRabbitmq,
  siReact,
  siRedis,
  siScala,
  siSpringboot,
  siTailwindcss,
  siTensorflow,
  siTerraform,
  siTypescript,
} from 'simple-icons';

/**
 * Brand glyphs by the id of the skill. Only marks that simple-icons gives under CC0 without a licence of their own
 * (Java, Git, Kafka, Rust and others carry one), and only few: each costs half a kilobyte.
 */
const ICONS: Record<string, { path: string }> = {
  django: siDjango,
  docker: siDocker,
  elasticsearch: siElasticsearch,
  fastapi: siFastapi,
  github: siGithub,
  go: siGo,
  'google-cloud': siGooglecloud,
  graphql: siGraphql,
  html: siHtml5,
  kotlin: siKotlin,
  kubernetes: siKubernetes,
  mongodb: siMongodb,
  nextjs: siNextdotjs,
  nginx: siNginx,
  python: siPython,
  pytorch: siPytorch,
  rabbitmq: siRabbitmq,
  react: siReact,
  redis: siRedis,
  scala: siScala,
  'spring-boot': siSpringboot,
  'tailwind-css': siTailwindcss,
  tensorflow: siTensorflow,
  terraform: siTerraform,
  typescript: siTypescript,
};

/** The glyphs as the pages load them: SVG paths in a box of 24. They are data; as script each page would parse them. */
export const ICON_PATHS: Record<string, string> = Object.fromEntries(
  Object.entries(ICONS).map(([skill, { path }]) => [skill, path]),
);
