// The two packages, typed by libraries.d.ts: their own typings would bring Node's types into the add-on.
export { default as Docxtemplater } from 'docxtemplater';
export { default as PizZip } from 'pizzip';
