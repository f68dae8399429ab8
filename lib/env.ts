import { type Settings, settingsFrom } from './settings.mjs';

/** The settings this process was started with: the only reader of `process.env` in the application. */
export function env(): Settings {
  return settingsFrom(process.env, projectRoot());
}

/** The folder that holds `data/`; `npm start` and `next dev` both run there. */
export function projectRoot(): string {
  return process.cwd();
}
