// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { changeKinds } from "../../../labels/changeKind.labels";
import { type Call } from "../../../page/page";
import { Period } from "../../../parts/period";
import { factLabel } from "../form/shownValue";
import { type Names } from "../known/names";
import { shownAccount } from "../frame/shownAccount";
import { differencesOf, type Facts, namesOf } from "./factsOn";
import { FactValue } from "./factValue";
import { type Recording } from "./past";
import { recordTexts } from "./record.texts";

interface RecordingParts {
  readonly call: Call;
  readonly typeName: string;
  readonly recording: Recording;
  readonly names: Names;
}

/** Something that was recorded: who, when and why, and what became different over which days. */
export function RecordingView({ call, typeName, recording, names }: RecordingParts): VNode {
  const texts = call.texts(recordTexts);
  const { recordedAt, kind, actor, reason, source, before, after } = recording;
  const slices = [...after, ...before.filter((one) => !after.some((other) => isSamePeriod(one, other)))];
  return (
    <article class="past__recording">
      <h3>
        {call.texts(changeKinds)[kind]}, {call.formats.moment(recordedAt)},{" "}
        <bdi>{texts.by(shownAccount(actor))}</bdi>
      </h3>
      <p>
        {texts.reason}: <bdi>{reason}</bdi>
        <br />
        {texts.source}: <bdi>{source ?? texts.noSource}</bdi>
      </p>
      {slices.map((slice, index) => (
        <Change
          key={index}
          call={call}
          typeName={typeName}
          names={names}
          period={slice}
          before={factsOver(before, slice)}
          after={factsOver(after, slice)}
        />
      ))}
    </article>
  );
}

type Slice = Recording["after"][number];

const isSamePeriod = (one: Slice, other: Slice): boolean =>
  one.validFrom === other.validFrom && one.validUntil === other.validUntil;

/** What was said over the beginning of a period: of the slice with the same days, or else of the one that it falls in. */
function factsOver(slices: readonly Slice[], period: Slice): Facts | null {
  const same = slices.find((slice) => isSamePeriod(slice, period));
  const around = slices.find(
    ({ validFrom, validUntil }) =>
      (validFrom === null || (period.validFrom !== null && validFrom <= period.validFrom)) &&
      (validUntil === null || period.validFrom === null || period.validFrom < validUntil),
  );
  return ((same ?? around)?.facts as Facts | undefined) ?? null;
}

interface ChangeParts {
  readonly call: Call;
  readonly typeName: string;
  readonly names: Names;
  readonly period: Slice;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** Nothing where both say the same: a slice may be cut in two, and stay what it was. */
function Change({ call, typeName, names: called, period, before, after }: ChangeParts): VNode | null {
  const texts = call.texts(recordTexts);
  const names = before === null || after === null ? namesOf(before, after) : differencesOf(before, after);
  if (names.length === 0) return null;
  const value = (facts: Facts | null, name: string): VNode =>
    facts === null ? (
      <>{texts.nothing}</>
    ) : (
      <FactValue call={call} typeName={typeName} name={name} value={facts[name]} names={called} />
    );
  const isAlways = period.validFrom === null && period.validUntil === null;
  return (
    <>
      <p class="past__period">
        {isAlways ? texts.always : <Period call={call} from={period.validFrom} until={period.validUntil} />}
      </p>
      <ul class="past__facts">
        {names.map((name) => (
          <li key={name}>
            <strong>{factLabel(call, typeName, name)}</strong>
            {before === null ? (
              <>: {value(after, name)}</>
            ) : (
              <>
                {" "}
                <span class="past__side">{texts.before}</span> {value(before, name)}{" "}
                <span class="past__side">{texts.after}</span> {value(after, name)}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
