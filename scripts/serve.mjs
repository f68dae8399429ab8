// The built application on the settings as they are, for tests and service managers; npm start also installs and builds.
import { settingsFrom } from '../lib/settings.mjs';
import { noOptions } from './lib/no-options.mjs';
import { project } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';

noOptions('node scripts/serve.mjs');

await serve(settingsFrom(process.env, project));
