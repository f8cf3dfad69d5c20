// SPDX-License-Identifier: EUPL-1.2
import { type Archive } from "./archive";
import { type NumberFormat } from "../cell";
import { readWholeXml } from "./xml";

/** What the format of a cell makes of its number. */
export type NumberStyle = NumberFormat | "day";

/** By the number that cells give as their style. */
export async function stylesIn(archive: Archive, name: string | undefined): Promise<readonly NumberStyle[]> {
  const styles: NumberStyle[] = [];
  if (name === undefined || !archive.has(name)) return styles;
  const own = new Map<number, string>();
  let isCellFormats = false;
  await readWholeXml(archive.smallBytesOf(name), {
    opened: (element, attributes) => {
      if (element === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (element === "cellXfs") isCellFormats = true;
      if (element === "xf" && isCellFormats) {
        const id = Number(attributes["numFmtId"] ?? 0);
        styles.push(styleOf(id, own.get(id)));
      }
    },
    closed: (element) => {
      if (element === "cellXfs") isCellFormats = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** Formats of days and times that every workbook has without saying so. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;

function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return isBuiltInDay(id) ? "day" : isBuiltInPercent(id) ? "percent" : "plain";
  // Without texts, colours, currencies and conditions; [h] and the like count hours.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/[dmyhsj]/i.test(bare.replace(/general|standaard/gi, ""))) return "day";
  if (bare.includes("%")) return "percent";
  return /^0{2,}/.test(bare) ? "padded" : "plain";
}
