// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";

/** An id for something new. It goes along with its form, so that what is sent twice is recorded once. */
export const newId = (prefix: string, today: string): string =>
  `${prefix}-${today.replaceAll("-", "")}-${randomBytes(5).toString("hex")}`;
