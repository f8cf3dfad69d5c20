// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export type SdlOutcome =
  { readonly kind: "printed"; readonly sdl: string } | { readonly kind: "failed"; readonly why: string };

/**
 * The SDL of one service, printed by a process of its own: type-graphql keeps what it knows in the process, so the
 * types of one service would leak into the SDL of the next.
 */
export async function sdlOfService(root: string, service: string): Promise<SdlOutcome> {
  const program = join(root, "dist", "services", service, "printSdl.js");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      maxBuffer: 32 * 1024 * 1024,
      timeout: 60_000,
    });
    return stdout.trim() === ""
      ? { kind: "failed", why: `The service ${service} printed no SDL.` }
      : { kind: "printed", sdl: stdout };
  } catch (fault) {
    const said =
      (fault as { stderr?: string }).stderr?.split("\n").find((line) => /^\w*(Error|Fault)\b/.test(line)) ??
      "";
    return { kind: "failed", why: `The service ${service} could not print its SDL. ${said}`.trim() };
  }
}
