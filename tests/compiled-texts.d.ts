/** A file of data/texts as the package has it: src/tools/build/texts-plugin.ts. */
declare module '*.json?compiled' {
  const compiled: import('#src/ui/texts/texts.ts').Compiled;
  export default compiled;
}
