// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { Objection, operation, process, seenAt } from "../../../kit/operations/process";
import { changesOf } from "../contract/contractChange";
import { endOf, isToEnd } from "../contract/contractEnd.rules";
import { lineContinuations } from "../contractLine/lineContinuations";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { nextOption } from "./optionOrder.rules";

interface Given {
  readonly option: string;
  readonly from: LocalDate;
  readonly basis: AsOf;
}

export const extendContract = process<ContractEntities, Given>({
  name: "extendContract",
  meaning:
    "Extends a contract by one of its options (verlenging, VERLENGD), the one that is next: the option is exercised (gelicht), and the contract ends when the option says, with the lines that were to end with it; a line that ends earlier stays ended. A suspension goes on meanwhile; after a notice (opzegging) or its end there is no extending it.",
  argumentsSdl: `
    "The id of the option, as CONTRACT/n (verlengingsoptie)."
    option: ID!
    "The first day on which it is extended, not after the end that it has (verlengd vanaf)."
    from: LocalDate!
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ option, from, basis }, { repositories }) => {
    const versions = await repositories.extensionOption.current([option]);
    const exercise = operation({
      entity: "extensionOption",
      act: "AMEND",
      id: option,
      from,
      facts: { exercised: true },
      basis: seenAt(basis),
    });
    const found = versions.find((version) => contains(version, from)) ?? versions.at(-1);
    if (!found) return [exercise];
    const { contractId, extendsUntil } = found;
    const contracts = await repositories.contract.current([contractId]);
    const extension = changesOf(contracts, {
      id: contractId,
      from,
      status: "VERLENGD",
      facts: { end: extendsUntil, endStated: true },
      basis: seenAt(basis),
    });
    const objection = (...what: Parameters<typeof inputError>): Objection =>
      new Objection(inputError(...what), [...extension, exercise]);
    if (versions.some(({ exercised }) => exercised)) {
      throw objection(
        "option",
        words("an option that was not exercised before", "een optie die nog niet is gelicht"),
        option,
      );
    }
    if (extendsUntil === null) {
      throw objection(
        "option",
        words(
          "an option of which the day is recorded (extendsUntil)",
          "een optie waarvan de dag is vastgelegd",
        ),
        option,
      );
    }
    const end = endOf(contracts);
    if (isToEnd(contracts, from)) {
      const en = "an option of a contract of which no notice was given and that was not ended";
      const nl = "een optie van een contract dat niet is opgezegd en niet is beëindigd";
      const expected =
        end === null
          ? words(en, nl)
          : words(`${en}: this one ends on ${end}`, `${nl}: dit eindigt op ${end}`);
      throw objection("option", expected, option);
    }
    if (end !== null && from > end) {
      const expected = words(
        `a day not after ${end}, the end it has`,
        `een dag niet na ${end}, het einde dat het nu heeft`,
      );
      throw objection("from", expected, from);
    }
    if (end !== null && extendsUntil <= end) {
      const expected = words(
        `an option that goes on after ${end}, the end it has`,
        `een optie die doorloopt na ${end}, het einde dat het nu heeft`,
      );
      throw objection("option", expected, extendsUntil);
    }
    const all = await repositories.extensionOption.nowLinkedTo("contractId", [contractId]);
    const next = nextOption(all, { from, end });
    if (next !== null && next !== option) {
      const expected = words(`the option that is next: ${next}`, `de optie die aan de beurt is: ${next}`);
      throw objection("option", expected, option);
    }
    const lines = await repositories.contractLine.nowLinkedTo("contractId", [contractId]);
    return [...extension, ...lineContinuations(lines, [end, extendsUntil], seenAt(basis)), exercise];
  },
});
