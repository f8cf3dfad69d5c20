// SPDX-License-Identifier: EUPL-1.2
import { type Offer } from "./offers";
import { type Publication } from "./publication";
import {
  address,
  authority,
  dcat,
  dct,
  dutch,
  foaf,
  link,
  moment,
  type Resource,
  type Said,
  vcard,
} from "./resource";

export const cataloguePath = "/export/catalogus";

const fileType = (code: string) => [dct("format"), link(authority("file-type", code))] as const;
const mediaType = (type: string) =>
  [dcat("mediaType"), link(`https://www.iana.org/assignments/media-types/${type}`)] as const;

/** The forms of an export, with what they are called in the code lists of the European Union and of IANA. */
const forms: readonly { extension: string; label: string; says: Resource["says"] }[] = [
  { extension: "csv", label: "CSV", says: [fileType("CSV"), mediaType("text/csv")] },
  {
    extension: "xlsx",
    label: "XLSX",
    says: [fileType("XLSX"), mediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")],
  },
  {
    extension: "ndjson",
    label: "NDJSON",
    // IANA has registered no such type; a code that may be none would be worse than words.
    says: [
      [
        dct("description"),
        dutch(
          "Een JSON-object per regel (application/x-ndjson), met peildatum, aantal rijen en controlegetal.",
        ),
      ],
    ],
  },
];

/** What is served, in DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). */
export function catalogueOf(publication: Publication, offers: readonly Offer[]): Resource[] {
  const { publicUrl, publisher, contact } = publication;
  const base = `${publicUrl}${cataloguePath}`;
  const contactId = `${base}#contact`;
  const services = servicesOf(publicUrl, base);
  const told: readonly (readonly [string, Said])[] = [
    [dct("publisher"), link(publisher.uri)],
    [dct("creator"), link(publisher.uri)],
    [dcat("contactPoint"), link(contactId)],
    [dct("accessRights"), link(authority("access-right", "PUBLIC"))],
    [dct("language"), link(authority("language", "NLD"))],
    [dcat("theme"), link(authority("data-theme", "HEAL"))],
    [dcat("theme"), link(authority("data-theme", "SOCI"))],
  ];
  return [
    {
      id: base,
      types: [dcat("Catalog")],
      says: [
        [dct("title"), dutch(`Open gegevens over gecontracteerde jeugdhulp van ${publisher.name}`)],
        [
          dct("description"),
          dutch(
            "Wat dit register openbaar geeft van gecontracteerde jeugdhulp: lijsten, tellingen en diensten.",
          ),
        ],
        [dct("publisher"), link(publisher.uri)],
        [dcat("contactPoint"), link(contactId)],
        [dct("language"), link(authority("language", "NLD"))],
        [dct("license"), link(publication.licence)],
        ...offers.map((offer) => [dcat("dataset"), link(idOf(base, offer))] as const),
        ...services.map(({ id }) => [dcat("service"), link(id)] as const),
      ],
    },
    { id: publisher.uri, types: [foaf("Agent")], says: [[foaf("name"), dutch(publisher.name)]] },
    {
      id: contactId,
      types: [vcard("Kind"), vcard("Organization")],
      says: [
        [vcard("fn"), dutch(publisher.name)],
        [vcard("hasEmail"), link(`mailto:${encodeURI(contact)}`)],
      ],
    },
    ...services.map((service): Resource => ({
      id: service.id,
      types: [dcat("DataService")],
      says: [
        ...service.says,
        ...told,
        [dct("license"), link(publication.licence)],
        [dct("identifier"), address(service.id)],
        ...offers.map((offer) => [dcat("servesDataset"), link(idOf(base, offer))] as const),
      ],
    })),
    ...offers.flatMap((offer) => datasetOf(publication, base, offer, told)),
  ];
}

function datasetOf(
  { publicUrl, licence }: Publication,
  base: string,
  offer: Offer,
  told: Resource["says"],
): Resource[] {
  const id = idOf(base, offer);
  const distributions = forms.map(({ extension, label, says }): Resource => {
    const url = `${publicUrl}/export/${offer.name}.${extension}?${String(new URLSearchParams(offer.question))}`;
    return {
      id: `${id}.${extension}`,
      types: [dcat("Distribution")],
      says: [
        [dct("title"), dutch(`${offer.about.title} (${label})`)],
        [dcat("accessURL"), link(url)],
        [dcat("downloadURL"), link(url)],
        [dcat("accessService"), link(`${base}#export`)],
        [dct("license"), link(licence)],
        ...says,
      ],
    };
  });
  return [
    {
      id,
      types: [dcat("Dataset")],
      says: [
        [dct("title"), dutch(offer.about.title)],
        [dct("description"), dutch(offer.about.definition)],
        [dct("identifier"), address(id)],
        [dct("modified"), moment(offer.about.knownAt)],
        ...told,
        ...distributions.map((each) => [dcat("distribution"), link(each.id)] as const),
      ],
    },
    ...distributions,
  ];
}

const idOf = (base: string, { name, question }: Offer): string =>
  `${base}#${encodeURIComponent([name, ...Object.values(question)].join("-"))}`;

function servicesOf(publicUrl: string, base: string): Omit<Resource, "types">[] {
  return [
    {
      id: `${base}#export`,
      says: [
        [dct("title"), dutch("Exports van het register")],
        [
          dct("description"),
          dutch("Lijsten en rapporten als CSV, XLSX en NDJSON, over HTTP, op elke dag en zoals toen bekend."),
        ],
        [dcat("endpointURL"), link(`${publicUrl}/export`)],
        [dcat("endpointDescription"), link(`${publicUrl}/import/openapi.json`)],
      ],
    },
    {
      id: `${base}#graphql`,
      says: [
        [dct("title"), dutch("GraphQL-dienst van het register")],
        [
          dct("description"),
          dutch("Alle vragen aan het register, met definitie, peildatum en vingerafdruk bij elk getal."),
        ],
        [dcat("endpointURL"), link(`${publicUrl}/graphql`)],
        [dcat("endpointDescription"), link(`${publicUrl}/graphql`)],
      ],
    },
  ];
}
