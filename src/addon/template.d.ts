/** The built-in templates: each a .docx in base64, put in by the build. */
declare module 'template:plan' {
  const base64: string;
  export default base64;
}

declare module 'template:plan-monitored' {
  const base64: string;
  export default base64;
}

declare module 'template:follow-up' {
  const base64: string;
  export default base64;
}
