process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // the copy of Next that is measured lies in the project's folder
  turbopack: { root: new URL('../..', import.meta.url).pathname },
};

export default config;
