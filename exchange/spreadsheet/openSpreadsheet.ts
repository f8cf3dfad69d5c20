// SPDX-License-Identifier: EUPL-1.2
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openCsv } from "./csv/csvSheet";
import { type Limits, usualLimits } from "./limits";
import { type Spreadsheet } from "./spreadsheet";
import { Unreadable } from "./unreadable";
import { openXlsx } from "./xlsx/workbook";

/** Opens a file by what it is; its name says nothing. */
export async function openSpreadsheet(path: string, limits: Limits = usualLimits): Promise<Spreadsheet> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) {
    const most = Math.ceil(limits.fileBytes / 1024 / 1024);
    throw new Unreadable(
      `een bestand van hoogstens ${most} MB; splits het`,
      `${Math.ceil(size / 1024 / 1024)} MB`,
    );
  }
  if (size === 0) throw new Unreadable("een bestand met rijen", "een leeg bestand");
  const start = await startOf(path);
  if (start.startsWith("504b")) return openXlsx(path, limits);
  if (start === "d0cf11e0") {
    throw new Unreadable(
      "een .xlsx of .csv zonder wachtwoord",
      "een oud .xls-bestand, of een bestand met een wachtwoord",
    );
  }
  if (start.startsWith("25504446")) throw new Unreadable("een .xlsx of .csv", "een PDF-bestand");
  return openCsv(path, basename(path), limits);
}

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await file.close();
  }
}
