// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "../../../page/page";
import { atDesk, framed } from "../frame/atDesk";
import { places } from "../frame/keepingLinks";
import { indexTexts } from "./index.texts";
import { IndexView } from "./index.view";

/** Everything that there is a form for. */
export const index: Page = {
  method: "GET",
  path: places.work,
  behindLogin: true,
  answer: (call) =>
    atDesk(call, () => framed(call, 200, call.texts(indexTexts).title, <IndexView call={call} />)),
};
