// SPDX-License-Identifier: EUPL-1.2

/** A file of which nothing can be read, or nothing any more from a row on; the message is for people, in Dutch. */
export class Unreadable extends Error {
  constructor(
    /** What was expected instead. */
    readonly expected: string,
    readonly given: string = "",
    readonly row: number | null = null,
  ) {
    super(given === "" ? expected : `${given}: ${expected}`);
  }
}
