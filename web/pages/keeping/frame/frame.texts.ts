// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../../../page/catalogue";

export const frameTexts = catalogue(
  {
    menu: "Beheer",
    places: {
      desk: "Bureau",
      search: "Zoeken",
      work: "Vastleggen",
      import: "Lijst importeren",
      errorReports: "Meldingen",
    },
    loggedIn: (name: string) => `Ingelogd als ${name}`,
    logOut: "Log uit",
    forWhom: (name: string) => `Voor ${name}`,
    other: "Kies een andere regio of gemeente",
    choose: "Voor wie houdt u het register bij?",
    chooseTitle: "Beheer: kies een regio of gemeente",
    noKeeperTitle: "U houdt het register niet bij",
    noKeeper:
      "Met uw account kunt u het register lezen, maar niets vastleggen. Vraag uw beheerder om de rol inkoop (procurement) als dat niet klopt.",
    foreignTitle: (code: string) => `U houdt het register niet bij voor ${code}`,
    foreign: "Uw account is voor een andere regio of gemeente. U kunt alleen daarvoor iets vastleggen:",
    none: "Bij uw account staat geen regio en geen gemeente. Vraag uw beheerder om die toe te voegen.",
  },
  {
    menu: "Keeping",
    places: {
      desk: "Desk",
      search: "Search",
      work: "Record",
      import: "Import a list",
      errorReports: "Reports of errors",
    },
    loggedIn: (name: string) => `Logged in as ${name}`,
    logOut: "Log out",
    forWhom: (name: string) => `For ${name}`,
    other: "Choose another region or municipality",
    choose: "For whom do you keep the register?",
    chooseTitle: "Keeping: choose a region or municipality",
    noKeeperTitle: "You do not keep the register",
    noKeeper:
      "With your account you can read the register, and record nothing. Ask your administrator for the role procurement if that is wrong.",
    foreignTitle: (code: string) => `You do not keep the register for ${code}`,
    foreign: "Your account is for another region or municipality. Only there you can record something:",
    none: "Your account has no region and no municipality. Ask your administrator to add them.",
  },
);
