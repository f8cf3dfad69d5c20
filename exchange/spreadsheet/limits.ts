// SPDX-License-Identifier: EUPL-1.2

/** How large a spreadsheet may be, so that no file costs more than it can be worth. */
export interface Limits {
  readonly fileBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters in a row. */
  readonly rowText: number;
  readonly sheets: number;
  /** Files within an XLSX. */
  readonly entries: number;
  /** What all that is read of an XLSX may be when it is unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger one file within an XLSX may become, when it becomes large at all. */
  readonly ratio: number;
  /** What a file within it may be that is read as a whole: all but the sheets and the texts. */
  readonly partBytes: number;
  /** Characters of the texts that the cells of an XLSX share, and some for each; they are in memory while it is read. */
  readonly sharedText: number;
  /** What all rows say together, as it goes to the register; it is on disk meanwhile. */
  readonly operationBytes: number;
}

const mebi = 1024 * 1024;

export const usualLimits: Limits = {
  fileBytes: 50 * mebi,
  rows: 250_000,
  columns: 500,
  rowText: 1_000_000,
  sheets: 255,
  entries: 2_000,
  unpackedBytes: 600 * mebi,
  ratio: 200,
  partBytes: 16 * mebi,
  sharedText: 64 * mebi,
  operationBytes: 512 * mebi,
};
