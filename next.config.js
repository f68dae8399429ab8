process.env.NEXT_TELEMETRY_DISABLED = '1'; // before Next reads it: the app makes no connection of its own

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // native modules stay outside the bundle
  serverExternalPackages: ['libsql', 'pg'],
  // proxy.ts sets the headers of everything else; built files do not pass through it
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  experimental: {
    // A body is kept in memory before it reaches its handler, which takes a megabyte at most. A little more is
    // let through, so that the handler can say itself that it is too large.
    proxyClientMaxBodySize: '2mb',
  },
};

export default config;
