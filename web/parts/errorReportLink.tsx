// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const linkTexts = catalogue({ report: "Klopt dit niet? Meld het" }, { report: "Is this not right? Tell us" });

interface ErrorReportLinkParts {
  readonly call: Call;
  readonly subject: "PROVIDER" | "CONTRACT" | "SEGMENT";
  readonly id: string;
  /** Of what it is, for who hears the link alone. */
  readonly name: string;
  /** Whose office looks into it, where that is known. */
  readonly region?: string | null;
}

/** To the form that says what is not right. */
export const ErrorReportLink = ({ call, subject, id, name, region }: ErrorReportLinkParts): VNode => (
  <a
    class="nl-link report-error not-printed"
    href={call.link("/melding", { onderwerp: subject, nummer: id, regio: region ?? null })}
  >
    {call.texts(linkTexts).report}
    <span class="only-heard"> {name}</span>
  </a>
);
