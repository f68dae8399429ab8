/**
 * A browser that is led from outside. `read` evaluates an expression in the page and brings its value back as JSON;
 * `complaints` are the errors and warnings since it was last asked.
 *
 * @typedef {Readonly<{
 *   name: string,
 *   resize: (width: number, height: number) => Promise<unknown>,
 *   open: (url: string) => Promise<unknown>,
 *   read: (expression: string) => Promise<any>,
 *   picture: () => Promise<Buffer>,
 *   complaints: () => readonly string[],
 *   close: () => Promise<void>,
 * }>} Browser
 */
export {};
