import { parseArgs } from 'node:util';
import { stop } from './stop.mjs';

/**
 * What was given to a command; ends with a sentence at anything that it does not know, before anything is done.
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {string} usage
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function optionsOf(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    stop(`${said}. Nothing was done. Usage: ${usage}`);
  }
}
