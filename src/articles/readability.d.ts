declare module "@mozilla/readability/JSDOMParser.js" {
  /** A small document for the library where there is none of a browser's, as in a worker. */
  class JSDOMParser {
    parse(html: string): Document;
  }
  export = JSDOMParser;
}
