/** The built-in template's .docx in base64, put in by the build. */
declare module 'template:plan' {
  const base64: string;
  export default base64;
}
