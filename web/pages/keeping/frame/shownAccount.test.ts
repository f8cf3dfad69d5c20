// SPDX-License-Identifier: EUPL-1.2
import { shownAccount } from "./shownAccount";

test.each([
  ["soj (https://login.example.nl/realms/zhz)", "soj (login.example.nl)"],
  ["soj (http://127.0.0.1:4100)", "soj (127.0.0.1:4100)"],
  ["demo", "demo"],
  ["demo (fictief)", "demo (fictief)"],
])("%s is shown as %s", (account, shown) => expect(shownAccount(account)).toBe(shown));
