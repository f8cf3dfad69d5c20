// SPDX-License-Identifier: EUPL-1.2
import { type Call, type Page } from "../../page/page";
import { monthsLater } from "../../page/day";
import { StatementView } from "./statement.view";
import { statementTexts } from "./statements.texts";

const statement = (path: string, name: "accessibility" | "privacy"): Page => ({
  method: "GET",
  path,
  answer: (call: Call) => {
    const { title, text } = call.texts(statementTexts)[name];
    return { kind: "view", title, body: <StatementView title={title} text={text} /> };
  },
});

export const accessibility = statement("/toegankelijkheid", "accessibility");
export const privacy = statement("/privacy", "privacy");

/** How long what stands there may be relied on. */
const validMonths = 6;

/** Whom to tell of a vulnerability (RFC 9116). */
export const securityText: Page = {
  method: "GET",
  path: "/.well-known/security.txt",
  answer: ({ today }: Call) => ({
    kind: "file",
    type: "text/plain; charset=utf-8",
    body: [
      "Contact: https://github.com/zorglandschap/zorglandschap/security/advisories/new",
      "Policy: https://github.com/zorglandschap/zorglandschap/blob/main/SECURITY.md",
      "Preferred-Languages: nl, en",
      `Expires: ${monthsLater(today, validMonths)}T00:00:00Z`,
      "",
    ].join("\n"),
  }),
};
