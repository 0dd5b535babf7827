/** The text of a style sheet, as Vite gives it. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}
