// SPDX-License-Identifier: EUPL-1.2
import { type Limits } from "../limits";
import { Unreadable } from "../unreadable";
import { type Archive } from "./archive";
import { fromExcelText } from "./excelText";
import { readWholeXml } from "./xml";

/** The texts that cells refer to by number. */
export async function sharedStringsIn(
  archive: Archive,
  name: string | undefined,
  limits: Limits,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (name === undefined || !archive.has(name)) return texts;
  let text = "";
  let length = 0;
  let isText = false;
  // How a Japanese text is pronounced stands beside it.
  let isPhonetic = false;
  await readWholeXml(archive.bytesOf(name), {
    opened: (element) => {
      if (element === "si") text = "";
      isText = element === "t";
      if (element === "rPh") isPhonetic = true;
    },
    text: (part) => {
      if (isText && !isPhonetic) text += part;
    },
    closed: (element) => {
      isText = false;
      if (element === "rPh") isPhonetic = false;
      if (element !== "si") return;
      length += text.length;
      if (length > limits.sharedText) throw new Unreadable("een XLSX met minder tekst");
      texts.push(fromExcelText(text));
    },
  });
  return texts;
}
