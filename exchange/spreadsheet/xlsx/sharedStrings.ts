// SPDX-License-Identifier: EUPL-1.2
import { ownText } from "../cell";
import { type Limits } from "../limits";
import { Unreadable } from "../unreadable";
import { type Archive } from "./archive";
import { fromExcelText } from "./excelText";
import { readWholeXml } from "./xml";

/** What a text costs beside its characters, counted in those. */
const perText = 16;

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
  const demandRoom = (characters: number): void => {
    if (characters > limits.sharedText) throw new Unreadable("een XLSX met minder tekst");
  };
  await readWholeXml(archive.bytesOf(name), {
    opened: (element) => {
      if (element === "si") text = "";
      isText = element === "t";
      if (element === "rPh") isPhonetic = true;
    },
    text: (part) => {
      if (!isText || isPhonetic) return;
      text += part;
      demandRoom(length + text.length);
    },
    closed: (element) => {
      isText = false;
      if (element === "rPh") isPhonetic = false;
      if (element !== "si") return;
      length += text.length + perText;
      demandRoom(length);
      texts.push(ownText(fromExcelText(text)));
    },
  });
  return texts;
}
