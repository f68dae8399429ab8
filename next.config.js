process.env.NEXT_TELEMETRY_DISABLED = '1'; // before Next reads it: the app makes no connection of its own

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // native modules stay outside the bundle
  serverExternalPackages: ['libsql', 'pg'],
};

export default config;
