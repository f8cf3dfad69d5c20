// SPDX-License-Identifier: EUPL-1.2
import { type Owner } from "../../web/graph/graph";

/** An account of the development login. */
export type Keeper = "admin" | "gorinchem" | "raad" | "regio-3" | "soj";

export interface KeepingPage {
  readonly path: string;
  readonly who: Keeper;
  /** Those without whom it can say nothing. */
  readonly needs?: readonly Owner[];
  /** Who is named as not answering, where another owner cannot do without the one that is away. */
  readonly named?: Readonly<Partial<Record<Owner, Owner>>>;
  /** Those without whom it still says the rest, and names what is missing. */
  readonly misses?: readonly Owner[];
  /** Whether it looks like another page of this list, and only asks something else. */
  readonly isLike?: boolean;
  /** Whether it is of the exchange, which takes lists in. */
  readonly isOfExchange?: boolean;
}

const work = "/beheer/werk";
const ofProvider: Pick<KeepingPage, "who" | "needs"> = {
  who: "soj",
  needs: ["providers", "contracts", "municipalities"],
};
const ofContract: Pick<KeepingPage, "who" | "needs" | "misses"> = {
  who: "soj",
  needs: ["contracts"],
  misses: ["providers"],
};

/** Each page of keepers, in each shape in which it asks or shows something else. */
export const keepingPages: readonly KeepingPage[] = [
  {
    path: "/beheer",
    who: "soj",
    misses: ["providers", "contracts", "municipalities", "quality", "coverage"],
  },
  { path: "/beheer", who: "gorinchem", needs: ["municipalities"], misses: ["providers", "contracts"] },
  { path: "/beheer", who: "admin", needs: ["municipalities"] },
  { path: "/beheer?voor=R3", who: "soj", isLike: true },
  { path: "/beheer", who: "raad" },
  { path: "/beheer/zoeken", who: "soj" },
  {
    path: "/beheer/zoeken?zoek=vuurtoren",
    who: "soj",
    misses: ["providers", "contracts", "municipalities", "quality"],
  },
  {
    path: "/beheer/zoeken?zoek=bestaatniet",
    who: "soj",
    misses: ["providers", "contracts", "municipalities", "quality"],
  },
  {
    path: "/beheer/gegeven?soort=Contract&id=C-0304",
    who: "soj",
    needs: ["contracts"],
    misses: ["providers", "municipalities"],
  },
  {
    path: "/beheer/gegeven?soort=Contract&id=C-0304&datum=2020-01-01",
    isLike: true,
    who: "soj",
    needs: ["contracts"],
    misses: ["providers", "municipalities"],
  },
  { path: "/beheer/gegeven?soort=Contract&id=bestaat-niet", isLike: true, who: "soj", needs: ["contracts"] },
  {
    path: "/beheer/gegeven?soort=AdmissionStop&id=STOP-RTA-015-2",
    who: "soj",
    needs: ["contracts"],
    misses: ["providers"],
  },
  { path: "/beheer/gegeven?soort=Provider&id=RTA-047", who: "soj", isLike: true, needs: ["providers"] },
  {
    path: "/beheer/gegeven?soort=Municipality&id=GM0512",
    who: "soj",
    isLike: true,
    needs: ["municipalities"],
  },
  { path: work, who: "soj" },
  { path: `${work}/opnamestop-aankondigen?naam=vuurtoren`, who: "soj", needs: ["providers"] },
  { path: `${work}/opnamestop-aankondigen?aanbieder=RTA-047`, ...ofProvider },
  { path: `${work}/wachttijd-vastleggen?aanbieder=RTA-047`, isLike: true, ...ofProvider },
  { path: `${work}/contact-vastleggen?aanbieder=RTA-047&id=RTA-047-I1`, isLike: true, ...ofProvider },
  { path: `${work}/gunning-vastleggen?aanbieder=RTA-047`, isLike: true, ...ofProvider },
  { path: `${work}/contract-wijzigen?id=C-0378`, ...ofContract },
  { path: `${work}/contract-corrigeren?id=C-0378`, isLike: true, ...ofContract },
  { path: `${work}/contract-verlengen?id=C-0378`, isLike: true, ...ofContract },
  { path: `${work}/contract-opzeggen?id=C-0378`, isLike: true, ...ofContract },
  { path: `${work}/contract-opschorten?id=C-0378`, isLike: true, ...ofContract },
  { path: `${work}/contract-wijzigen?id=C-9999`, who: "soj", needs: ["contracts"] },
  {
    path: `${work}/opnamestop-verifieren?id=STOP-RTA-015-2`,
    isLike: true,
    who: "soj",
    needs: ["contracts"],
    misses: ["providers"],
  },
  {
    path: `${work}/besluit-vastleggen?id=R3-2023-GO-2027&jaar=2027`,
    isLike: true,
    who: "regio-3",
    needs: ["contracts", "municipalities"],
    named: { municipalities: "contracts" },
  },
  { path: `${work}/registreren?soort=Contract`, who: "soj", needs: ["contracts", "municipalities"] },
  {
    path: `${work}/wijzigen?soort=Segment&id=ZHZ-2022/4A`,
    who: "soj",
    needs: ["contracts"],
    misses: ["municipalities"],
  },
  {
    path: `${work}/beeindigen?soort=Contract&id=C-0378`,
    isLike: true,
    who: "soj",
    needs: ["contracts"],
    misses: ["providers", "municipalities"],
  },
  {
    path: `${work}/contract-beeindigen?id=C-0378`,
    isLike: true,
    who: "soj",
    needs: ["contracts"],
    misses: ["providers", "municipalities"],
  },
  { path: `${work}/gunningen-vastleggen`, who: "soj", needs: ["contracts"] },
  { path: `${work}/aanbieder-splitsen?id=RTA-047`, who: "soj", needs: ["providers"] },
  { path: `${work}/samenwerkingsverband-wijzigen`, isLike: true, who: "soj", needs: ["providers"] },
  { path: `${work}/gemeenten-herindelen`, who: "soj", needs: ["municipalities"] },
  { path: "/beheer/meldingen", who: "soj", needs: ["quality"] },
  { path: "/beheer/meldingen", who: "gorinchem", isLike: true },
  { path: "/beheer/import", who: "soj", isOfExchange: true },
  { path: "/beheer/import/verloop?id=is-er-niet", who: "soj", isOfExchange: true },
];

/** Forms that look like one of the list, and only ask something else: each is of the same parts, and is looked at as that one. */
export const likeThose: readonly string[] = [
  `${work}/opnamestop-opheffen`,
  `${work}/contract-hervatten`,
  `${work}/contracten-overdragen`,
  `${work}/contractregel-opschorten`,
  `${work}/contractregel-hervatten`,
  `${work}/contractregel-beeindigen`,
  `${work}/segmentindeling-starten`,
  `${work}/inzet-vastleggen`,
  `${work}/team-contracteren`,
  `${work}/aanbieder-hernoemen`,
  `${work}/aanbieders-fuseren`,
  `${work}/samenwerkingsverband-toetreden`,
  `${work}/samenwerkingsverband-uittreden`,
  `${work}/vestiging-verhuizen`,
  `${work}/vestiging-splitsen`,
  `${work}/vestigingen-samenvoegen`,
  `${work}/toezicht-instellen`,
  `${work}/toezicht-beeindigen`,
  `${work}/maatregel-nemen`,
  `${work}/corrigeren`,
  `${work}/looptijd-corrigeren`,
  `${work}/hervatten`,
  `${work}/intrekken`,
  `${work}/nagaan`,
];
