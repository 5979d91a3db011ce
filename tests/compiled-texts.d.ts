/** A file of data/texts as the package has it: src/build/texts-plugin.ts. */
declare module '*.json?compiled' {
  const compiled: import('#src/texts/texts.ts').Compiled;
  export default compiled;
}
