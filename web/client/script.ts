// SPDX-License-Identifier: EUPL-1.2
// Comfort for who has script. Every page works without it.

/** Elements that offer nothing without script are there, hidden, until it runs. */
for (const element of document.querySelectorAll<HTMLElement>("[data-needs-script]")) element.hidden = false;
