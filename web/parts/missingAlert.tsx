// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../graph/graph";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";
import { Alert } from "./alert";

const missingTexts = catalogue(
  {
    title: "Niet alles is opgehaald",
    text: "Een deel van het register antwoordt nu niet. Wat hier staat klopt, maar er kan iets ontbreken. Probeer het later nog eens.",
  },
  {
    title: "Not everything could be fetched",
    text: "A part of the register does not answer now. What is shown is right, but something may be missing. Try again later.",
  },
);

/** Says that the answer has holes, above what is shown; nothing when it is whole. */
export function MissingAlert({
  call,
  missing,
}: {
  readonly call: Call;
  readonly missing: readonly Missing[];
}): VNode | null {
  if (missing.length === 0) return null;
  const texts = call.texts(missingTexts);
  return (
    <Alert kind="warning">
      <p>
        <strong>{texts.title}.</strong> {texts.text}
      </p>
    </Alert>
  );
}
