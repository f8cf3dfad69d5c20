// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type Call } from "../../../page/page";
import { Field } from "../../../parts/field";
import { framed } from "../frame/atDesk";
import { HiddenQuery } from "../frame/hiddenQuery";
import { workLink } from "../frame/keepingLinks";
import { formTexts } from "./form.texts";
import { type Job } from "./job";
import { providerCandidatesQuestion } from "./providerCandidates.question";

/** The names in an address: whom it is about, and a part of a name that is looked for. */
export const providerParameter = "aanbieder";
const nameParameter = "naam";

/** Finds the provider that something is to be recorded of, by a part of its name. */
export async function chooseProvider(call: Call, job: Job): Promise<Answer> {
  const texts = call.texts(formTexts);
  const name = (call.query.get(nameParameter) ?? "").trim();
  const found =
    name === "" ? null : (await call.ask(providerCandidatesQuestion, { text: name })).data.providers;
  const [path] = call.address.split("?", 1);
  return framed(
    call,
    200,
    job.title[call.language],
    <>
      <h2>{texts.chooseProvider}</h2>
      <form method="get" action={path} class="keeping__form">
        <HiddenQuery call={call} without={[nameParameter]} />
        <Field id={nameParameter} label={texts.providerName} hint={texts.providerHint}>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id={nameParameter}
            name={nameParameter}
            value={name}
            maxLength={120}
            autocomplete="off"
            aria-describedby={`${nameParameter}-hint`}
          />
        </Field>
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {texts.find}
          </button>
        </p>
      </form>
      {found?.totalCount === 0 ? <p role="status">{texts.noneFound}</p> : null}
      {found && found.totalCount > 0 ? (
        <ul>
          {found.edges.map(({ node }) => (
            <li key={node.id}>
              <a class="nl-link" href={workLink(call, job.path, { [providerParameter]: node.id })}>
                <bdi>{node.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {found && found.totalCount > found.edges.length ? <p>{texts.moreFound}</p> : null}
    </>,
  );
}
