// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { words } from "../../kit/words";
import { catalogueOf, cataloguePath } from "../catalogue/catalogue";
import { offersOf } from "../catalogue/offers";
import { type Publication } from "../catalogue/publication";
import { type Resource } from "../catalogue/resource";
import { jsonLdOf, turtleOf } from "../catalogue/serialisations";
import { Gateway } from "../graph/gateway";
import { Problem, problemKinds } from "./problem";
import { type Route } from "./route";

export interface CatalogueParts {
  /** Null when nobody said who publishes: then there is no catalogue. */
  readonly publication: Publication | null;
  readonly gatewayUrl: string;
  readonly clock: Clock;
  readonly patienceMs: number;
}

/** So long a catalogue that was made is given again: making one asks the register for all that is in it. */
const keptMs = 15 * 60_000;

const forms = [
  { extension: "ttl", type: "text/turtle; charset=utf-8", written: turtleOf, name: "Turtle" },
  { extension: "jsonld", type: "application/ld+json", written: jsonLdOf, name: "JSON-LD" },
] as const;

/** The dataset catalogue, in two forms. */
export function catalogueRoutes(parts: CatalogueParts): Route[] {
  const catalogue = new KeptCatalogue(parts);
  return forms.map(({ extension, type, written, name }) => ({
    method: "GET",
    path: `${cataloguePath}.${extension}`,
    needsToken: false,
    about: {
      operationId: `catalogue${name.replace("-", "")}`,
      summary: `What is published, in DCAT-AP-NL 3.0 as ${name}.`,
      description: "There is none when nobody configured who publishes the data, and under what licence.",
      responses: { 200: { description: "All of it.", content: { [type.split(";")[0] ?? ""]: {} } } },
      problems: [404],
    },
    answer: async () => ({ status: 200, type, body: written(await catalogue.now()) }),
  }));
}

class KeptCatalogue {
  private made: { readonly at: number; readonly resources: Promise<readonly Resource[]> } | null = null;

  constructor(private readonly parts: CatalogueParts) {}

  async now(): Promise<readonly Resource[]> {
    const { publication } = this.parts;
    if (!publication) {
      throw new Problem(
        problemKinds.notFound,
        words(
          "Nobody configured who publishes these data, so there is no catalogue.",
          "Er is niet ingesteld wie deze gegevens publiceert, dus er is geen catalogus.",
        ),
      );
    }
    const at = performance.now();
    if (this.made && at - this.made.at < keptMs) return this.made.resources;
    const { gatewayUrl, patienceMs, clock } = this.parts;
    const resources = offersOf(new Gateway({ url: gatewayUrl, patienceMs }), clock).then((offers) =>
      catalogueOf(publication, offers),
    );
    const made = { at, resources };
    this.made = made;
    // What could not be made is made anew by who asks next.
    resources.catch(() => {
      if (this.made === made) this.made = null;
    });
    return resources;
  }
}
