// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { type HouseKey } from "./houseKey";

/** Closes a text so that who is given it learns nothing of it, and the house can read it when it comes back. */
export interface Seal {
  /** Another one each time, also of the same text. @param context what it is opened with again, and nothing else */
  close(context: string, text: string): string;
  /** Null for what this house did not seal, or not in this context. */
  open(context: string, sealed: string): string | null;
}

const algorithm = "aes-256-gcm";
const [nonceBytes, tagBytes] = [12, 16];
/** How long a text is says something of it too. */
const padding = 1_024;

/** The processes of one house read each other's, also after a restart. */
export function sealOf({ private: secret }: HouseKey): Seal {
  const { d = "" } = secret.export({ format: "jwk" });
  const key = new Uint8Array(hkdfSync("sha256", Buffer.from(d, "base64url"), "", "zorglandschap seal", 32));
  return {
    close: (context, text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      const padded = Buffer.from(JSON.stringify(text));
      const length = Math.ceil(padded.length / padding) * padding;
      const closed = [cipher.update(Buffer.concat([padded, Buffer.alloc(length - padded.length, " ")]))];
      closed.push(cipher.final());
      return Buffer.concat([nonce, cipher.getAuthTag(), ...closed]).toString("base64url");
    },
    open: (context, sealed) => {
      const bytes = Buffer.from(sealed, "base64url");
      const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)];
      if (tag.length < tagBytes) return null;
      try {
        const decipher = createDecipheriv(algorithm, key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
        const opened = [decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()];
        return JSON.parse(Buffer.concat(opened).toString()) as string;
      } catch {
        return null;
      }
    },
  };
}
