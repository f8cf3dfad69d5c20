// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where the browser is: CHROMIUM says it, or it is in one of the usual places. */
function executable(): string | undefined {
  return process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));
}

/** A sentence when there is no browser; null when there is. */
export function chromiumOrWhyNot(): string | null {
  return executable() === undefined
    ? "These tests need Chromium (on Debian: apt-get install chromium); set CHROMIUM when it is elsewhere."
    : null;
}

// As root it has no sandbox; the rest keeps it from calling home.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchChromium(): Promise<Browser> {
  const executablePath = executable();
  if (executablePath === undefined) throw new Error(chromiumOrWhyNot() ?? "");
  return chromium.launch({ executablePath, args: flags });
}
