// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../../page/catalogue";

export const indexTexts = catalogue(
  {
    title: "Vastleggen",
    lead: "Alles waar het register een formulier voor heeft. Wat u wilt wijzigen of beëindigen zoekt u eerst op; daar staat wat u ermee kunt doen.",
    open: "Open een gegeven",
    kind: "Soort",
    id: "Nummer in het register",
    show: "Toon",
    processes: "Gebeurtenissen",
    register: "Iets nieuws registreren",
    owners: {
      contracts: "Contracten en beschikbaarheid",
      municipalities: "Gemeenten, regio's en teams",
      providers: "Aanbieders",
      quality: "Kwaliteit",
    },
  },
  {
    title: "Record something",
    lead: "Everything that the register has a form for. What you want to amend or end you look up first; there it says what can be done with it.",
    open: "Open a record",
    kind: "Kind",
    id: "Number in the register",
    show: "Show",
    processes: "Events",
    register: "Register something new",
    owners: {
      contracts: "Contracts and availability",
      municipalities: "Municipalities, regions and teams",
      providers: "Providers",
      quality: "Quality",
    },
  },
);
