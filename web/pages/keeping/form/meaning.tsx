// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { choiceName, type Referred } from "../known/referred";
import { formTexts } from "./form.texts";

interface MeaningParts {
  readonly call: Call;
  /** Of the field. */
  readonly name: string;
  readonly referred: readonly Referred[];
}

export const meaningId = (name: string): string => `${name}-is`;

/** Below a field that takes numbers: what each stands for, or which there are of that name, to choose from. */
export function Meaning({ call, name, referred }: MeaningParts): VNode | null {
  const texts = call.texts(formTexts);
  if (referred.length === 0) return null;
  // The same name on two lines means the same.
  const open = new Map(
    referred.filter(({ candidates }) => candidates.length > 0).map((one) => [one.ref.id, one]),
  );
  return (
    <div class="keeping__meaning">
      <ul id={meaningId(name)}>
        {referred
          .filter(({ candidates }) => candidates.length === 0)
          .map(({ line, field, ref, inWords, isNew, unsaid }) => (
            <li key={line}>
              <bdi>{ref.id}</bdi>:{" "}
              <bdi>{unsaid === null ? (inWords ?? texts.notKnown) : texts.unsaid[unsaid]}</bdi>
              {isNew ? <input type="hidden" name={choiceName({ field, ref })} value={ref.id} /> : null}
            </li>
          ))}
      </ul>
      {[...open.values()].map((one) => (
        <fieldset key={one.line} class="keeping__many">
          <legend>
            <bdi>{texts.whichOne(one.ref.id)}</bdi>
          </legend>
          {one.candidates.map(({ id, inWords }, index) => (
            <label
              key={id}
              class="utrecht-form-label utrecht-form-label--radio-button"
              for={`kies-${one.line}-${name}-${index}`}
            >
              <input
                class="utrecht-radio-button utrecht-radio-button--html-input"
                type="radio"
                id={`kies-${one.line}-${name}-${index}`}
                name={choiceName(one)}
                value={id}
              />{" "}
              <bdi>{inWords}</bdi>
            </label>
          ))}
          {one.hasMore ? <p>{texts.meantMore}</p> : null}
        </fieldset>
      ))}
    </div>
  );
}
