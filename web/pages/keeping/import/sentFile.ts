// SPDX-License-Identifier: EUPL-1.2
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { type IncomingMessage } from "node:http";
import { type Readable } from "node:stream";

/** A form with a file, as it comes in: the fields that stand before the file, and then the file. */
export interface SentFile {
  readonly fields: URLSearchParams;
  readonly name: string;
  readonly content: Readable;
}

const longestField = 10_000;

/** The form of a request, as soon as its file begins; null when there is none in it. The file must be read or dropped. */
export function sentFileIn(request: IncomingMessage): Promise<SentFile | null> {
  const fields = new URLSearchParams();
  return new Promise((resolve, reject) => {
    let form: Busboy;
    try {
      form = new Busboy({
        headers: request.headers as BusboyHeaders,
        limits: { fields: 20, fieldSize: longestField, files: 1, parts: 21, headerPairs: 20 },
      });
    } catch {
      request.resume();
      return resolve(null);
    }
    form.on("field", (name, value) => fields.append(name, value));
    form.on("file", (_field, content, name) => {
      if (name === undefined || name === "") return void content.resume();
      // Who breaks off in the middle must not seem to have sent a whole file.
      request.once("close", () => {
        if (!request.complete) content.destroy(new Error("The file was broken off."));
      });
      resolve({ fields, name, content });
    });
    form.on("finish", () => resolve(null));
    form.on("error", (fault) =>
      reject(fault instanceof Error ? fault : new Error("The form cannot be read.")),
    );
    request.pipe(form);
  });
}
