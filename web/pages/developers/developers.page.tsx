// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type Call, type Page } from "../../page/page";
import { notFound } from "../../problem/problem";
import { apiOverviewQuestion } from "./apiOverview.question";
import { apiTypeQuestion } from "./apiType.question";
import { developersTexts } from "./developers.texts";
import { DevelopersView } from "./developers.view";
import { ExampleView } from "./example.view";
import { examples } from "./examples";
import { TypeView } from "./type.view";

/** What an app can ask, as the register describes it itself. */
export const developers: Page = {
  method: "GET",
  path: "/ontwikkelaars",
  answer: async (call: Call): Promise<Answer> => {
    const { data } = await call.ask(apiOverviewQuestion, {});
    return {
      kind: "view",
      title: call.texts(developersTexts).title,
      body: <DevelopersView call={call} schema={data.__schema} />,
    };
  },
};

/** One type of the schema. */
export const schemaType: Page = {
  method: "GET",
  path: "/ontwikkelaars/type/{name}",
  answer: async (call: Call): Promise<Answer> => {
    const { name = "" } = call.path;
    const { data } = await call.ask(apiTypeQuestion, { name });
    const { __type: type } = data;
    if (!type) return notFound(call);
    return { kind: "view", title: type.name ?? name, body: <TypeView call={call} type={type} /> };
  },
};

/** A question, asked now, with its answer. */
export const example: Page = {
  method: "GET",
  path: "/ontwikkelaars/vraag/{name}",
  answer: async (call: Call): Promise<Answer> => {
    const { name = "" } = call.path;
    const found = Object.hasOwn(examples, name) ? examples[name] : undefined;
    if (!found) return notFound(call);
    const { data, missing } = await call.ask(found.question, {});
    const title = call.texts(developersTexts)[found.title];
    return {
      kind: "view",
      title,
      body: (
        <ExampleView call={call} title={title} text={found.question.text} data={data} missing={missing} />
      ),
    };
  },
};
