// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { keptEntities } from "../../../labels/register.labels";
import { entityActs } from "../entity/entityAct";
import { kindParameter } from "../entity/entity.job";
import { type FactRule } from "../form/shownValue";
import { workLink } from "../frame/keepingLinks";
import { processes } from "../process/processes";
import { type Kept } from "./past";
import { type Facts } from "./factsOn";
import { recordTexts } from "./record.texts";

export interface Act {
  readonly label: string;
  readonly to: string;
}

const text = (facts: Facts | null, name: string): string | null => {
  const value = facts?.[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
};

/** What there is a form for, of one entity: what has a word of its own first, then what can be done to any. */
export const actsOn = (call: Call, typeName: Kept, id: string, facts: Facts | null): Act[] => [
  ...ownActsOn(call, typeName, id, facts),
  ...processes
    .filter(({ about }) => about.typeName === typeName && about.isNew !== true)
    .map(({ path, title, about }) => ({
      label: title[call.language],
      to: workLink(call, path, { [about.argument]: id }),
    })),
  ...anyActsOn(call, typeName, id, facts !== null),
];

/** What needs that it holds. */
const ofWhatHolds: readonly string[] = ["AMEND", "END", "CONFIRM"];

/**
 * What ended can be resumed, and what does not hold cannot be ended. A stop is verified, by somebody else than who entered it.
 */
function anyActsOn(call: Call, typeName: Kept, id: string, holds: boolean): Act[] {
  const { any } = call.texts(recordTexts);
  return (Object.keys(any) as (keyof typeof any)[])
    .filter((act) => (act === "RESUME" ? !holds : holds || !ofWhatHolds.includes(act)))
    .filter((act) => act !== "CONFIRM" || typeName !== "AdmissionStop")
    .map((act) => ({
      label: any[act],
      to: workLink(call, entityActs[act].path, { [kindParameter]: typeName, id }),
    }));
}

/** What can be registered that is of this one, such as an assessment of a provider. */
export function partsOf(call: Call, typeName: Kept, id: string): Act[] {
  const kinds = Object.entries(keptEntities) as [Kept, (typeof keptEntities)[Kept]][];
  return kinds.flatMap(([kind, { facts, ...named }]) => {
    const rules = Object.entries<FactRule>(facts);
    return rules
      .filter(([, { refersTo, isList }]) => refersTo === typeName && !isList)
      .map(([fact, rule]) => ({
        label: `${named[call.language]}: ${rule[call.language].toLowerCase()} ${id}`,
        to: workLink(call, entityActs.REGISTER.path, { [kindParameter]: kind, [fact]: id }),
      }));
  });
}

function ownActsOn(call: Call, typeName: string, id: string, facts: Facts | null): Act[] {
  const { acts } = call.texts(recordTexts);
  const provider = text(facts, "providerId");
  switch (typeName) {
    case "Contract":
      return [
        { label: acts.amend, to: workLink(call, "contract-wijzigen", { id }) },
        { label: acts.correct, to: workLink(call, "contract-corrigeren", { id }) },
        { label: acts.extend, to: workLink(call, "contract-verlengen", { id }) },
        { label: acts.terminate, to: workLink(call, "contract-opzeggen", { id }) },
        { label: acts.suspend, to: workLink(call, "contract-opschorten", { id }) },
        { label: acts.resume, to: workLink(call, "contract-hervatten", { id }) },
      ];
    case "AdmissionStop":
      return [
        {
          label: acts.verify,
          to: workLink(call, "opnamestop-verifieren", { id, datum: call.query.get("datum") }),
        },
        {
          label: acts.lift,
          to: workLink(call, "opnamestop-opheffen", { id, datum: call.query.get("datum") }),
        },
      ];
    case "Provider":
      return [
        { label: acts.announce, to: workLink(call, "opnamestop-aankondigen", { aanbieder: id }) },
        { label: acts.wait, to: workLink(call, "wachttijd-vastleggen", { aanbieder: id }) },
        { label: acts.contact, to: workLink(call, "contact-vastleggen", { aanbieder: id }) },
        { label: acts.award, to: workLink(call, "gunning-vastleggen", { aanbieder: id }) },
      ];
    case "IntakeContact":
      return provider === null
        ? []
        : [{ label: acts.amend, to: workLink(call, "contact-vastleggen", { aanbieder: provider, id }) }];
    case "WaitingTime":
      return provider === null
        ? []
        : [
            {
              label: acts.wait,
              to: workLink(call, "wachttijd-vastleggen", {
                aanbieder: provider,
                segment: text(facts, "segmentId"),
                soort: text(facts, "measure"),
              }),
            },
          ];
    case "DecisionMoment":
      return [
        { label: acts.decide, to: workLink(call, "besluit-vastleggen", { id, jaar: text(facts, "year") }) },
      ];
    default:
      return [];
  }
}
