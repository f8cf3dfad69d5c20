// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { z } from "zod";
import { type Clock } from "../../kit/clock";

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where they were. */
  back: z.string(),
  isElsewhere: z.boolean(),
});

export type PendingLogin = z.infer<typeof pending>;

const patienceMs = 15 * 60_000;

/**
 * Logins that somebody began and did not end yet. The browser keeps each of them, sealed: who begins a thousand takes
 * no room here, and nobody can end a login that another browser began.
 */
export class PendingLogins {
  private readonly key = new Uint8Array(randomBytes(32));

  constructor(private readonly clock: Clock) {}

  seal(login: PendingLogin): Promise<string> {
    const until = new Date(this.clock.now().getTime() + patienceMs);
    return new EncryptJWT({ ...login })
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .setExpirationTime(until)
      .encrypt(this.key);
  }

  /** Null for what is not ours, or too old. */
  async open(sealed: string): Promise<PendingLogin | null> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.key, { currentDate: this.clock.now() });
      return pending.safeParse(payload).data ?? null;
    } catch {
      return null;
    }
  }
}
