// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { factRule, shownValue } from "../form/shownValue";
import { type Names } from "../known/names";
import { recordLink } from "../frame/keepingLinks";
import { isKept } from "./past";

interface FactValueParts {
  readonly call: Call;
  readonly typeName: string;
  readonly name: string;
  readonly value: unknown;
  /** Of what it refers to. */
  readonly names: Names;
}

/** A fact as people read it; what it refers to is a link to that. */
export function FactValue({ call, typeName, name, value, names }: FactValueParts): VNode {
  const refersTo = factRule(typeName, name)?.refersTo ?? null;
  const ids = [value].flat().filter((one): one is string => typeof one === "string" && one !== "");
  if (refersTo === null || !isKept(refersTo) || ids.length === 0) {
    return <bdi>{shownValue(call, typeName, name, value)}</bdi>;
  }
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <a class="nl-link" href={recordLink(call, refersTo, id)}>
            <bdi>{names.withNumber({ typeName: refersTo, id })}</bdi>
          </a>
        </span>
      ))}
    </>
  );
}
