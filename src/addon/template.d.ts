/** The built-in templates, put in by the build: each a zip in base64 with the parts of its own… */
declare module 'template:plan' {
  const base64: string;
  export default base64;
}

/** Of this one only the middle of the text, with the length of what the plan has before and after it. */
declare module 'template:plan-monitored' {
  export const before: number;
  export const after: number;
  const base64: string;
  export default base64;
}

declare module 'template:follow-up' {
  const base64: string;
  export default base64;
}

/** …and one with the parts that all of them have. */
declare module 'template:common' {
  const base64: string;
  export default base64;
}
