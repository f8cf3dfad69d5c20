// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../../page/page";
import { desk } from "./desk/desk.page";

/** Everything behind the login. */
export const keepingPages: readonly Page[] = [desk];
