// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

export const layoutTexts = catalogue(
  {
    site: "Zorglandschap",
    skip: "Naar de inhoud",
    menu: "Hoofdmenu",
    otherLanguage: "English",
    about:
      "Zorglandschap laat zien welke gecontracteerde aanbieders van jeugdhulp er op een dag zijn voor een gemeente en een segment, en waarom.",
    noClients: "Hier staan geen gegevens van jeugdigen of ouders. Vul ze ook nergens in.",
    api: "Voor ontwikkelaars",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy",
    report: "Klopt iets niet? Meld het",
  },
  {
    site: "Zorglandschap",
    skip: "Skip to content",
    menu: "Main menu",
    otherLanguage: "Nederlands",
    about:
      "Zorglandschap shows which contracted youth-care providers there are on a day for a municipality and a segment, and why.",
    noClients: "There are no data about children or parents here. Please do not enter any either.",
    api: "For developers",
    accessibility: "Accessibility",
    privacy: "Privacy",
    report: "Is something not right? Tell us",
  },
);
