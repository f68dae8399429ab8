// The application, rebuilt as you type; behind the same gate as npm start. What the gate itself is made of is read once.
import { checkSettings } from './lib/check-settings.mjs';
import { serve } from './lib/serve.mjs';

await serve(await checkSettings(), { development: true });
