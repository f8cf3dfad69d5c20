// SPDX-License-Identifier: EUPL-1.2

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** On every answer. Nothing inline, nothing of others, nothing remembered of who came from where. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // An address says which municipality and segment somebody looked for; that stays on this site.
  "referrer-policy": "same-origin",
  "permissions-policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Only where the reader came over TLS: elsewhere it says nothing, and on one's own machine it would be in the way. */
export const strictTransport = { "strict-transport-security": "max-age=31536000; includeSubDomains" };
