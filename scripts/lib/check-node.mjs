import { stop } from './stop.mjs';

/** Ends with a sentence if this Node is older than the application needs. */
export function checkNode(version = process.versions.node) {
  if (!isNewEnough(version))
    stop(
      `Masar needs Node 20.19 or newer and this is ${version}: install a current one from https://nodejs.org.`,
    );
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
