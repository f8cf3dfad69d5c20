// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { type ApiTypeQuery } from "./apiType.question";
import { developersTexts } from "./developers.texts";
import { typeAddress } from "./developers.view";
import { typeName, typeText } from "./typeText";

type Type = NonNullable<ApiTypeQuery["__type"]>;
type Field = NonNullable<Type["fields"]>[number];
type Argument = Field["args"][number];

interface TypeParts {
  readonly call: Call;
  readonly type: Type;
}

export function TypeView({ call, type }: TypeParts): VNode {
  const texts = call.texts(developersTexts);
  const { name, description, fields, inputFields, enumValues, possibleTypes } = type;
  return (
    <>
      <h1>
        <code>{name}</code>
      </h1>
      <p lang="en" class="column">
        {description}
      </p>
      {fields && fields.length > 0 ? (
        <section>
          <h2>{texts.fields}</h2>
          {fields.map((field) => (
            <FieldView key={field.name} call={call} field={field} />
          ))}
        </section>
      ) : null}
      {inputFields && inputFields.length > 0 ? (
        <section>
          <h2>{texts.fields}</h2>
          <Arguments call={call} all={inputFields} />
        </section>
      ) : null}
      {enumValues && enumValues.length > 0 ? (
        <section>
          <h2>{texts.values}</h2>
          <dl class="schema-values">
            {enumValues.map((value) => (
              <div key={value.name}>
                <dt>
                  <code>{value.name}</code>
                </dt>
                <dd>
                  <span lang="en">{value.description}</span> <Goes call={call} part={value} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {possibleTypes && possibleTypes.length > 0 ? (
        <section>
          <h2>{texts.oneOf}</h2>
          <ul>
            {possibleTypes.map((each) => (
              <li key={each.name}>
                <a class="nl-link" href={typeAddress(call, each.name ?? "")}>
                  <code>{each.name}</code>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <a class="nl-link" href={call.link("/ontwikkelaars")}>
          {texts.all}
        </a>
      </p>
    </>
  );
}

const TypeLink = ({ call, type }: { readonly call: Call; readonly type: Field["type"] }): VNode => (
  <a class="nl-link" href={typeAddress(call, typeName(type))}>
    <code>{typeText(type)}</code>
  </a>
);

interface GoesParts {
  readonly call: Call;
  readonly part: Pick<Argument, "isDeprecated" | "deprecationReason">;
}

/** Said of what is to go away, with why; nothing of what stays. */
function Goes({ call, part: { isDeprecated, deprecationReason } }: GoesParts): VNode | null {
  if (isDeprecated !== true) return null;
  return (
    <>
      <strong>{call.texts(developersTexts).deprecated}</strong> <span lang="en">{deprecationReason}</span>
    </>
  );
}

function FieldView({ call, field }: { readonly call: Call; readonly field: Field }): VNode {
  const { name, description, isDeprecated, args, type } = field;
  return (
    <div class="schema-field">
      <h3>
        <code>{name}</code>: <TypeLink call={call} type={type} />
      </h3>
      <p lang="en">{description}</p>
      {isDeprecated ? (
        <p>
          <Goes call={call} part={field} />
        </p>
      ) : null}
      {args.length > 0 ? <Arguments call={call} all={args} /> : null}
    </div>
  );
}

function Arguments({ call, all }: { readonly call: Call; readonly all: readonly Argument[] }): VNode {
  const texts = call.texts(developersTexts);
  return (
    <ul>
      {all.map(({ name, description, defaultValue, type, ...part }) => (
        <li key={name}>
          <code>{name}</code>: <TypeLink call={call} type={type} />
          {defaultValue === null ? null : (
            <>
              {" "}
              ({texts.standard}: <code>{defaultValue}</code>)
            </>
          )}{" "}
          <span lang="en" class="soft">
            {description}
          </span>{" "}
          <Goes call={call} part={part} />
        </li>
      ))}
    </ul>
  );
}
