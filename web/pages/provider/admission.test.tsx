// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { type Wait } from "../../parts/waitWords";
import { Admission } from "./admission";
import { type ProviderTold } from "./told";

const call = { formats: formats.nl, texts: (texts: { nl: unknown }) => texts.nl } as unknown as Call;
const wait: Wait = {
  ...{ days: 30, measure: "INTAKE_TOT_START", measuredOn: "2022-03-01" },
  ...{ expired: false, suppressed: false },
};
const shown = (...waits: Partial<Wait>[]): string => {
  const segment = { code: "4B", label: "Veel voorkomend" };
  const waitingTimes = waits.map((change) => ({ ...wait, ...change, segment }));
  const provider = { admissionStops: [], waitingTimes } as unknown as ProviderTold;
  return renderToString(<Admission call={call} provider={provider} />);
};

test("a wait stands beside its segment", () => {
  expect(shown({})).toContain("<strong>Wachttijd</strong> (4B): 30 dagen van intake tot start van de hulp");
  expect(shown({})).not.toContain("kan iemand hebben bewaard");
});

test("where one is kept back, on paper too, it is said that this holds for every print, and not for what somebody kept", () => {
  const page = shown({}, { days: null, suppressed: true });
  expect(page).toContain("niet getoond, want over minder dan vijf jeugdigen");
  expect(page).toContain("staat ook niet in een afdruk van wat eerder bekend was");
  expect(page).toContain("kan iemand hebben bewaard");
});
