// SPDX-License-Identifier: EUPL-1.2

/** The database of DATABASE_URL cannot be used; the message is one sentence that says why and what to do. */
export class DatabaseRefusal extends Error {}

const oldestMajor = 15;

/** Why a server of this `server_version_num` cannot be used; null when it can. */
export function refusalOfVersion(versionNumber: number): DatabaseRefusal | null {
  // 150004 is 15.4; before 10 the second pair of digits belonged to the major version too, which changes nothing here.
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldestMajor) return null;
  return new DatabaseRefusal(
    `The server of DATABASE_URL is PostgreSQL ${major}, and ${oldestMajor} or later is needed.`,
  );
}

const unreachable = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
];
// Of PostgreSQL, and in its own words, which name the user or the database: an authorisation that failed, a database
// that is not there, too many connections, a server that is starting or stopping.
const refused = ["28P01", "28000", "3D000", "53300", "57P03"];

/** What went wrong while connecting to `url`, in a sentence that never shows the password. */
export function connectionRefusal(fault: unknown, url: string): unknown {
  if (!(fault instanceof Error)) return fault;
  const code = codeOf(fault);
  const { hostname, port } = new URL(url);
  const address = `${hostname || "localhost"}:${port || 5432}`;
  // A driver that waited in vain gives no code.
  if (unreachable.includes(code) || /timeout/i.test(fault.message)) {
    return new DatabaseRefusal(
      `The database of DATABASE_URL cannot be reached at ${address} (${code || "no answer"}); is it running, and is the address right?`,
    );
  }
  if (refused.includes(code)) {
    return new DatabaseRefusal(
      `The server of DATABASE_URL at ${address} refuses the connection: ${fault.message}.`,
    );
  }
  return new DatabaseRefusal(`The database of DATABASE_URL at ${address} cannot be used: ${fault.message}.`);
}

/** What is missing when the role of DATABASE_URL may not make the tables, or what they stand on. */
export function preparationRefusal(fault: unknown, role: string, databaseName: string): unknown {
  if (!(fault instanceof Error)) return fault;
  switch (codeOf(fault)) {
    case "42501":
      return new DatabaseRefusal(
        `The role "${role}" of DATABASE_URL lacks a right (${fault.message}); ` +
          `let the owner of the database run: GRANT CREATE ON DATABASE "${databaseName}" TO "${role}".`,
      );
    case "0A000":
    case "58P01":
      return new DatabaseRefusal(
        `The server of DATABASE_URL lacks an extension that PostgreSQL itself brings (${fault.message}); install its contrib package.`,
      );
    default:
      return fault;
  }
}

const codeOf = (fault: Error): string => String((fault as NodeJS.ErrnoException).code ?? "");
