// SPDX-License-Identifier: EUPL-1.2

export type Heat = "blank" | "not-recorded" | "not-deployed" | "one" | "few" | "some" | "many";

interface Counted {
  readonly answer: string;
  readonly providers: number;
}

/** How a cell is coloured: what asks for attention first, then by how many there are to choose from. */
export function heatOf({ answer, providers }: Counted): Heat {
  if (answer === "NOT_DEPLOYED") return "not-deployed";
  if (answer === "NOT_RECORDED") return "not-recorded";
  if (providers === 0) return "blank";
  if (providers === 1) return "one";
  if (providers < 5) return "few";
  return providers < 10 ? "some" : "many";
}
