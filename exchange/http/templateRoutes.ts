// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { type Kind, kinds } from "../form/kinds";
import { csvTemplate, xlsxTemplate } from "../form/template";
import { kindIn, kindParameter } from "./kindParameter";
import { csvType, xlsxType } from "./mediaType";
import { type Answer, json, type Json, type Route } from "./route";
import { referenceTo, type TemplatesBody } from "./schemas";

const folder = "/import/templates";

/** Empty lists to fill in. @param formOf the columns of a kind, as the graph has them now */
export function templateRoutes(formOf: (kind: Kind) => Promise<SheetForm>): Route[] {
  const template = (
    extension: string,
    type: string,
    content: (form: SheetForm) => string | Promise<Buffer>,
    schema: Json,
  ): Route => ({
    method: "GET",
    path: `${folder}/{kind}.${extension}`,
    needsToken: false,
    about: {
      operationId: `template${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
      summary: `An empty list as ${extension.toUpperCase()} (sjabloon).`,
      parameters: [kindParameter()],
      responses: {
        200: {
          description: "With the columns that the register takes now.",
          content: { [type]: { schema } },
        },
      },
      problems: [404, 503],
    },
    answer: async ({ path }): Promise<Answer> => {
      const kind = kindIn(path);
      return {
        status: 200,
        type,
        body: await content(await formOf(kind)),
        headers: { "content-disposition": `attachment; filename="${kind.name}.${extension}"` },
      };
    },
  });
  return [
    {
      method: "GET",
      path: folder,
      needsToken: false,
      about: {
        operationId: "templates",
        summary: "The kinds of lists, and where the template of each is.",
        responses: {
          200: {
            description: "All kinds.",
            content: { "application/json": { schema: referenceTo("Templates") } },
          },
        },
        problems: [],
      },
      answer: () => json(200, templatesBody),
    },
    template("csv", `${csvType}; charset=utf-8`, csvTemplate, { type: "string" }),
    template("xlsx", xlsxType, xlsxTemplate, {}),
  ];
}

const templatesBody: TemplatesBody = {
  templates: kinds.map(({ name, english }) => ({
    kind: name,
    english,
    csv: `${folder}/${name}.csv`,
    xlsx: `${folder}/${name}.xlsx`,
  })),
};
