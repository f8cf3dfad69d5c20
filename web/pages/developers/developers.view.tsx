// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { type ApiOverviewQuery } from "./apiOverview.question";
import { deprecatedIn } from "./deprecated";
import { developersTexts } from "./developers.texts";
import { examples } from "./examples";

type Schema = ApiOverviewQuery["__schema"];

interface DevelopersParts {
  readonly call: Call;
  readonly schema: Schema;
}

export const typeAddress = (call: Call, name: string): string =>
  call.link(`/ontwikkelaars/type/${encodeURIComponent(name)}`);

export function DevelopersView({ call, schema }: DevelopersParts): VNode {
  const texts = call.texts(developersTexts);
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="column">{texts.lead}</p>
      <p>
        {texts.endpoint}: <code>/graphql</code>
      </p>
      <section>
        <h2>{texts.examples}</h2>
        <ul>
          {Object.entries(examples).map(([name, { title }]) => (
            <li key={name}>
              <a class="nl-link" href={call.link(`/ontwikkelaars/vraag/${name}`)}>
                {texts[title]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="column">
        <h2>{texts.sync}</h2>
        {texts.syncText.split("\n").map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <Deprecations call={call} schema={schema} />
      <Types call={call} schema={schema} />
      <section>
        <h2>{texts.terms}</h2>
        <ul>
          <li>
            <a class="nl-link" href={call.link("/toegankelijkheid")}>
              /toegankelijkheid
            </a>
          </li>
          <li>
            <a class="nl-link" href={call.link("/privacy")}>
              /privacy
            </a>
          </li>
          <li>
            <a class="nl-link" href="/.well-known/security.txt">
              /.well-known/security.txt
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}

function Deprecations({ call, schema }: DevelopersParts): VNode {
  const texts = call.texts(developersTexts);
  const gone = deprecatedIn(schema);
  return (
    <section>
      <h2>{texts.deprecations}</h2>
      {gone.length === 0 ? <p>{texts.noDeprecations}</p> : null}
      <ul>
        {gone.map(({ type, path, reason }) => (
          <li key={path}>
            <a class="nl-link" href={typeAddress(call, type)}>
              {path}
            </a>
            : <span lang="en">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const kinds = ["QUERY", "OBJECT", "INPUT_OBJECT", "ENUM", "UNION", "INTERFACE", "SCALAR"] as const;

function Types({ call, schema }: DevelopersParts): VNode {
  const texts = call.texts(developersTexts);
  const roots = [schema.queryType.name, schema.mutationType?.name];
  const shown = schema.types.filter(({ name }) => !name?.startsWith("__"));
  return (
    <section>
      <h2>{texts.schema}</h2>
      <p>{texts.schemaText}</p>
      {kinds.map((kind) => {
        const those = shown
          .filter((type) =>
            kind === "QUERY" ? roots.includes(type.name) : type.kind === kind && !roots.includes(type.name),
          )
          .toSorted((one, other) => (one.name ?? "").localeCompare(other.name ?? ""));
        if (those.length === 0) return null;
        return (
          <details key={kind} class="schema-kind" open={kind === "QUERY"}>
            <summary>
              {texts.kinds[kind]} ({call.formats.number(those.length)})
            </summary>
            <ul>
              {those.map(({ name, description }) => (
                <li key={name}>
                  <a class="nl-link" href={typeAddress(call, name ?? "")}>
                    <code>{name}</code>
                  </a>{" "}
                  <span lang="en" class="soft">
                    {description}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
