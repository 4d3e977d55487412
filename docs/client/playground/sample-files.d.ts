/** A sample of the playground, as a text. */
declare module '*.sample' {
  const text: string;
  export { text as default };
}
