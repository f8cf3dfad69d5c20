// SPDX-License-Identifier: EUPL-1.2
import { mostOperations } from "../../../../kit/operations/operationInput";
import { words } from "../../../../kit/words";
import { listedChoices } from "../entity/choices";
import { changeContractQuestion } from "../form/changeContract.question";
import { type Job } from "../form/job";
import { keepingLink, places } from "../frame/keepingLinks";
import { awarded, termChoices, termFields } from "./awardTerms";
import { newId } from "./newId";

/** As many as one change of the register takes with a contract each, and a line in it for each segment. */
const mostProviders = (segments: number): number => Math.min(45, Math.floor(mostOperations / (1 + segments)));

/** One decision by which several providers get a contract each, on the same terms: all of them are recorded, or none. */
export const awards: Job = {
  path: "gunningen-vastleggen",
  typeName: "Contract",
  nature: "new",
  isStart: true,
  title: words("Award contracts to several providers", "Gunning aan meer aanbieders vastleggen"),
  lead: words(
    "A contract with each of these providers, on the same terms, by one decision. All are recorded at once, or none.",
    "Met elk van deze aanbieders een eigen contract, op dezelfde voorwaarden, in één besluit. Alles wordt tegelijk vastgelegd, of niets.",
  ),
  calls: { partyIds: "providers", segmentId: "segments" },
  fields: [
    {
      name: "providers",
      refersTo: "Provider",
      widget: "lines",
      isRequired: true,
      label: words("Providers", "Aanbieders"),
      hint: words(
        "Numbers or parts of names, one on each line: each gets a contract of its own.",
        "Nummers of delen van namen, één op elke regel: elk krijgt een eigen contract.",
      ),
    },
    ...termFields,
  ],
  subjectOf: async (call, scope) => {
    const { of, missing } = await listedChoices(call, scope, new Set(["Segment"] as const));
    return {
      facts: [],
      basis: "",
      id: newId("C", call.today),
      missing,
      ...termChoices(call, scope, of.Segment ?? []),
    };
  },
  faultsOf: (given) => {
    const providers = given.lines("providers");
    const fault = (en: string, nl: string) => [{ field: "providers", expected: words(en, nl) }];
    if (new Set(providers).size < providers.length) {
      return fault("Name each provider once.", "Noem elke aanbieder één keer.");
    }
    const most = mostProviders(given.many("segments").length);
    if (providers.length <= most) return [];
    return fault(
      `Name ${most} providers at most with so many segments; record these first.`,
      `Noem hoogstens ${most} aanbieders bij zoveel segmenten; leg deze eerst vast.`,
    );
  },
  // Their numbers begin alike: all of them are found by that.
  placeAfter: (call, given) =>
    keepingLink(call, places.search, { zoek: given.id, soort: "Contract", vastgelegd: true }),
  perform: async (call, given, scope) => {
    const changes = given.lines("providers").flatMap((provider, index) => {
      const id = `${given.id}-${index + 1}`;
      const { facts, lines } = awarded(given, scope, id, [provider]);
      const from = given.text("from") ?? given.demanded("start");
      return [
        { contract: { act: "REGISTER" as const, id, from, facts } },
        ...[lines].flat().map((line) => ({
          contractLine: {
            act: "REGISTER" as const,
            id: line.id,
            from,
            facts: { ...line.facts, contractId: id },
          },
        })),
      ];
    });
    const { data, missing } = await call.ask(changeContractQuestion, { changes, ...given.why });
    return { data: data.changeContracts, missing };
  },
};
