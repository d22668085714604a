const opening =
  /^(?:WARC\/\d\.\d\s|HTTP\/\d(?:\.\d)? \d{3}\b[^\n]{0,100}\n[\w-]+:|(?:GET|HEAD|POST|PUT) \S{1,500} HTTP\/\d)/;

/** Whether bytes open as a web archive, an answer of a web server with its header, or a request. */
export const isWrappedPage = (bytes: Uint8Array): boolean =>
  opening.test(String.fromCharCode(...bytes.subarray(0, 600)));
