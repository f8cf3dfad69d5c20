// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { recordLink } from "../frame/keepingLinks";
import { type SearchRegisterQuery } from "./search.question";
import { searchTexts } from "./search.texts";

interface Link {
  readonly label: string;
  readonly to: string;
}

export interface Found extends Link {
  /** What the register has of it besides. */
  readonly parts: readonly Link[];
}

export interface FoundGroup {
  readonly title: string;
  readonly found: readonly Found[];
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
}

/** What was found, by kind; kinds of which nothing was found are left out. */
export function foundIn(call: Call, told: SearchRegisterQuery, text: string): FoundGroup[] {
  const texts = call.texts(searchTexts);
  const contains = (...given: readonly string[]): boolean =>
    given.some((one) => one.toLocaleLowerCase("nl").includes(text.toLocaleLowerCase("nl")));
  const one = (typeName: string, id: string, label: string): Found => ({
    label,
    to: recordLink(call, typeName, id),
    parts: [],
  });
  const named = told.providers.edges.map(({ node }): Found => {
    const part = (typeName: keyof typeof texts.of, { id }: { readonly id: string }): Link => ({
      label: `${texts.of[typeName]} ${id}`,
      to: recordLink(call, typeName, id),
    });
    return {
      ...one("Provider", node.id, `${node.name} (${node.id})`),
      parts: [
        ...node.contracts.map((each) => part("Contract", each)),
        ...node.admissionStops.map((each) => part("AdmissionStop", each)),
        ...node.waitingTimes.map((each) => part("WaitingTime", each)),
        ...node.intakeContacts.map((each) => part("IntakeContact", each)),
        ...node.locations.map((each) => part("Location", each)),
      ],
    };
  });
  const { provider, contract } = told;
  const byId = provider ? [one("Provider", provider.id, `${provider.name} (${provider.id})`)] : [];
  const parties = (contract?.parties ?? []).flatMap((party) => (party ? [party.name] : []));
  const groups: FoundGroup[] = [
    {
      title: texts.providers,
      found: [...byId, ...named.filter(({ to }) => byId.every((other) => other.to !== to))],
      hasMore: told.providers.totalCount > told.providers.edges.length,
    },
    {
      title: texts.contracts,
      found: contract ? [one("Contract", contract.id, [contract.id, ...parties].join(", "))] : [],
      hasMore: false,
    },
    {
      title: texts.municipalities,
      found: told.municipalities
        .filter(({ code, name }) => contains(code, name))
        .map(({ code, name }) => one("Municipality", code, `${name} (${code})`)),
      hasMore: false,
    },
    {
      title: texts.segments,
      found: told.segmentSchemes.flatMap(({ id, title, segments }) => [
        ...(contains(id, title) ? [one("SegmentScheme", id, `${title} (${id})`)] : []),
        ...segments
          .filter((segment) => contains(segment.id, segment.code, segment.label))
          .map((segment) => one("Segment", segment.id, `${segment.code} ${segment.label} (${id})`)),
      ]),
      hasMore: false,
    },
  ];
  return groups.filter(({ found }) => found.length > 0);
}
