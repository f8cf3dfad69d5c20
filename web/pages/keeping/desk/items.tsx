// SPDX-License-Identifier: EUPL-1.2
import { decisionKinds } from "../../../labels/contract.labels";
import { errorAspects, errorSubjects } from "../../../labels/errorReport.labels";
import { waitingMeasures } from "../../../labels/provider.labels";
import { type Call } from "../../../page/page";
import { Period } from "../../../parts/period";
import { keepingLink, places, recordLink, workLink } from "../frame/keepingLinks";
import { deskTexts } from "./desk.texts";
import { type Decision, type Ending, type Reported, type Stop } from "./due";
import { type StaleWait } from "./staleWaits";
import { type WorkItem } from "./workList";

export function reportedItem(call: Call, report: Reported): WorkItem {
  const texts = call.texts(deskTexts);
  const { reference, subject, subjectId, aspect, receivedAt } = report;
  return {
    id: reference,
    name: `${call.texts(errorSubjects)[subject]} ${subjectId}`,
    facts: [call.texts(errorAspects)[aspect], texts.received(call.formats.moment(receivedAt))],
    acts: [{ label: texts.act.handle, to: keepingLink(call, places.errorReports) }],
  };
}

export function stopItem(call: Call, stop: Stop): WorkItem {
  const texts = call.texts(deskTexts);
  const { id, verified, provider, segment, municipalities, from, until, announcedOn, reason } = stop;
  const named = municipalities.map((one) => one?.name ?? texts.unknown);
  return {
    id,
    name: provider?.name ?? texts.unknown,
    facts: [
      segment ? `${segment.code} ${segment.label}` : texts.allSegments,
      <Period call={call} from={from} until={until} />,
      ...(announcedOn === null ? [] : [texts.announced(call.formats.day(announcedOn))]),
      ...(named.length === 0 ? [] : [texts.onlyFor(call.formats.list(named))]),
      ...(reason === null ? [] : [<bdi>{reason}</bdi>]),
    ],
    acts: [
      ...(verified ? [] : [{ label: texts.act.verify, to: workLink(call, "opnamestop-verifieren", { id }) }]),
      { label: texts.act.lift, to: workLink(call, "opnamestop-opheffen", { id }) },
      { label: texts.act.look, to: recordLink(call, "AdmissionStop", id) },
    ],
  };
}

export function decisionItem(call: Call, decision: Decision): WorkItem {
  const texts = call.texts(deskTexts);
  const { id, year, on, kind, contract, framework, lapsesWithoutDecision } = decision;
  const parties = (contract?.parties ?? []).map((one) => one?.name ?? texts.unknown);
  const of = contract
    ? [texts.contractOf(contract.id), ...parties].join(", ")
    : texts.frameworkOf(framework?.title ?? framework?.id ?? texts.unknown);
  // An option of a contract stands on the agenda as the decision to use it.
  const isOption = contract?.extensionOptions?.some((option) => option.id === id) ?? false;
  const isLate = on === null ? year < Number(call.today.slice(0, 4)) : on < call.today;
  return {
    id,
    name: of,
    facts: [
      call.texts(decisionKinds)[kind],
      on === null ? texts.inYear(year) : call.formats.day(on),
      ...(isLate ? [<strong class="work-list__late">{texts.late}</strong>] : []),
      ...(lapsesWithoutDecision === null ? [] : [<bdi>{texts.lapses(lapsesWithoutDecision)}</bdi>]),
    ],
    acts: isOption
      ? [
          {
            label: texts.act.extend,
            to: workLink(call, "contract-verlengen", { id: contract?.id, optie: id }),
          },
        ]
      : [
          { label: texts.act.decide, to: workLink(call, "besluit-vastleggen", { id, jaar: year }) },
          { label: texts.act.look, to: recordLink(call, "DecisionMoment", id) },
        ],
  };
}

export function endingItem(call: Call, { id, endsOn, underEmbargo, parties }: Ending): WorkItem {
  const texts = call.texts(deskTexts);
  const named = (parties ?? []).map((one) => one?.name ?? texts.unknown);
  return {
    id,
    name: named.length === 0 ? texts.contractOf(id) : call.formats.list(named),
    facts: [
      texts.contractOf(id),
      ...(endsOn === null ? [] : [texts.endsOn(call.formats.day(endsOn))]),
      ...(underEmbargo ? [texts.secret] : []),
    ],
    acts: [
      { label: texts.act.extend, to: workLink(call, "contract-verlengen", { id }) },
      { label: texts.act.look, to: recordLink(call, "Contract", id) },
    ],
  };
}

export function waitItem(call: Call, { provider, wait }: StaleWait): WorkItem {
  const texts = call.texts(deskTexts);
  return {
    id: wait.id,
    name: provider.name,
    facts: [
      wait.segment ? `${wait.segment.code} ${wait.segment.label}` : texts.unknown,
      call.texts(waitingMeasures)[wait.measure],
      texts.measured(call.formats.day(wait.measuredOn)),
      ...(wait.expiresOn === null ? [] : [texts.expired(call.formats.day(wait.expiresOn))]),
    ],
    acts: [
      {
        label: texts.act.measureAgain,
        to: workLink(call, "wachttijd-vastleggen", {
          aanbieder: provider.id,
          segment: wait.segment?.id,
          soort: wait.measure,
        }),
      },
      { label: texts.act.look, to: recordLink(call, "WaitingTime", wait.id) },
    ],
  };
}
