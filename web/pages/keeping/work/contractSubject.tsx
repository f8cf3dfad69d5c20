// SPDX-License-Identifier: EUPL-1.2
import { contractStatuses } from "../../../labels/contract.labels";
import { type Call } from "../../../page/page";
import { codeLabel, codeOptions } from "../form/shownValue";
import { type Subject } from "../form/job";
import { orSilence } from "../frame/orSilence";
import { contractToKeepQuestion, type ContractToKeepQuery } from "./contract.question";
import { aboutTexts } from "./whatIs";

type Contract = NonNullable<ContractToKeepQuery["contract"]>;

/** The contract in the address; null when the register has it not today. */
export async function aboutContract(call: Call): Promise<Subject | null> {
  const { data, missing } = await call.ask(contractToKeepQuestion, { id: call.query.get("id") ?? "" });
  const contract = orSilence(data.contract, missing);
  return contract && { ...seen(call, contract), missing };
}

function seen(call: Call, contract: Contract): Omit<Subject, "missing"> {
  const texts = call.texts(aboutTexts);
  const day = (given: string | null): string => (given === null ? texts.noEnd : call.formats.day(given));
  const names = [...(contract.parties ?? []), ...(contract.consortium ? [contract.consortium] : [])].map(
    (one) => one?.name ?? texts.unknown,
  );
  const { OPGESCHORT: suspendedWord } = call.texts(contractStatuses);
  const lines = (contract.lines ?? []).map(
    ({ id, segment, suspended }) => `${segment?.code ?? id}${suspended ? ` (${suspendedWord})` : ""}`,
  );
  return {
    id: contract.id,
    basis: contract.asOf,
    facts: [
      [texts.contract, contract.id],
      ...(contract.underEmbargo ? [[texts.embargo, texts.underEmbargo] as const] : []),
      [texts.parties, <bdi>{call.formats.list(names)}</bdi>],
      [
        texts.status,
        contract.status === null ? texts.noEnd : codeLabel(call, "ContractStatus", contract.status),
      ],
      [texts.end, day(contract.end)],
      [texts.lines, lines.length === 0 ? texts.noEnd : call.formats.list([...new Set(lines)])],
    ],
    now: {
      category: contract.category ?? "",
      delivery: contract.delivery ?? "",
      procedure: contract.procedure ?? "",
      sasOption: contract.sasOption === null ? "" : String(contract.sasOption),
      partnerRole: contract.partnerRole ?? "",
      start: contract.start ?? "",
      end: contract.end ?? "",
      status: contract.status ?? "",
      statusSince: contract.statusSince ?? "",
      decisionReference: contract.decisionReference ?? "",
      confidentialUntil: contract.confidentialUntil ?? "",
      exitReason: contract.exitReason ?? "",
      option: call.query.get("optie") ?? "",
    },
    choices: {
      category: codeOptions(call, "LandscapeCategory"),
      delivery: codeOptions(call, "DeliveryForm"),
      procedure: codeOptions(call, "Procedure"),
      partnerRole: codeOptions(call, "PartnerRole"),
      status: codeOptions(call, "ContractStatus"),
      exitReason: codeOptions(call, "ExitReason"),
      option: (contract.extensionOptions ?? [])
        .filter(({ exercised }) => exercised !== true)
        .map(({ id, decideInYear, extendsTo, extendsUntil }) => ({
          value: id,
          label: texts.option(
            decideInYear,
            extendsUntil === null ? extendsTo : call.formats.day(extendsUntil),
          ),
        })),
    },
  };
}
