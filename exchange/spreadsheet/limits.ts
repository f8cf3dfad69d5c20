// SPDX-License-Identifier: EUPL-1.2

/** How large a spreadsheet may be, so that no file costs more than it can be worth. */
export interface Limits {
  readonly fileBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Files within an XLSX. */
  readonly entries: number;
  /** What all that is read of an XLSX may be when it is unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger one file within an XLSX may become, when it becomes large at all. */
  readonly ratio: number;
  /** Characters of the texts that the cells of an XLSX share; they are in memory while it is read. */
  readonly sharedText: number;
}

const mebi = 1024 * 1024;

export const usualLimits: Limits = {
  fileBytes: 50 * mebi,
  rows: 250_000,
  columns: 500,
  entries: 2_000,
  unpackedBytes: 600 * mebi,
  ratio: 200,
  sharedText: 64 * mebi,
};
