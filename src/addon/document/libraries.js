// The packages, typed by libraries.d.ts: their own typings would bring Node's types into the add-on. They are started
// when a document is made or read: Apps Script runs the whole script on every click, and starting them takes a third of it.

/** @returns the class of a zip file. */
export const pizZip = () => require('pizzip');

/** @returns the class that fills a template. */
export const docxtemplater = () => require('docxtemplater');

/** @returns the class that reads XML, which docxtemplater brings along. */
export const domParser = () => require('@xmldom/xmldom').DOMParser;
