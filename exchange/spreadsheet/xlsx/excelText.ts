// SPDX-License-Identifier: EUPL-1.2

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes characters that XML cannot hold, and what looks like that, as `_x000D_`. */
export const fromExcelText = (text: string): string =>
  text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
