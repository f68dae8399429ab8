// The application, rebuilt as you type; behind the same gate as npm start. What the gate itself is made of is read once.
import { checkSettings } from './lib/check-settings.mjs';
import { noOptions } from './lib/no-options.mjs';
import { serve } from './lib/serve.mjs';

noOptions('npm run dev');

await serve(await checkSettings(), { development: true });
