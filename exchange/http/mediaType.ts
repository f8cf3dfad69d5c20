// SPDX-License-Identifier: EUPL-1.2
import { type IncomingHttpHeaders } from "node:http";
import { words } from "../../kit/words";
import { Problem, problemKinds } from "./problem";

export const csvType = "text/csv";
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a file may be called. What it is, its content says. */
export const fileTypes = [csvType, xlsxType, "application/octet-stream"] as const;

/** The encodings that a CSV is read in; which of them it is, its content says. */
const charsets = ["utf-8", "us-ascii", "windows-1252", "utf-16", "utf-16le", "utf-16be"];

export function demandFile(headers: IncomingHttpHeaders): void {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(/\s*;\s*/);
  const known: readonly string[] = fileTypes;
  if (!known.includes(type.trim())) throw otherThan(known.join(", "), "content-type");
  for (const parameter of parameters) {
    const [, charset] = /^charset="?([^"]*)"?$/.exec(parameter) ?? [];
    if (charset !== undefined && !charsets.includes(charset)) {
      throw otherThan(`charset ${charsets.join(", ")}`, "content-type");
    }
  }
  // Unpacked in passing it could be any size.
  if ((headers["content-encoding"] ?? "identity") !== "identity")
    throw otherThan("identity", "content-encoding");
}

function otherThan(expected: string, header: string): Problem {
  return new Problem(
    problemKinds.media,
    words(
      `Send the file itself as the body, not as a form; expected as ${header}: ${expected}.`,
      `Stuur het bestand zelf als inhoud, niet als formulier; verwacht als ${header}: ${expected}.`,
    ),
    {
      headers: { accept: fileTypes.join(", "), "accept-encoding": "identity" },
      errors: [{ in: "header", name: header, expected: words(expected, expected) }],
    },
  );
}
