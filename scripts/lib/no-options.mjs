import { optionsOf } from './options.mjs';

/**
 * For a command that takes none.
 *
 * @param {string} command
 */
export function noOptions(command) {
  optionsOf(`${command}, without anything after it; settings are variables, as in PORT=3001 npm start`, {
    options: {},
  });
}
