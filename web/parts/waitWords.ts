// SPDX-License-Identifier: EUPL-1.2
import { waitingMeasures } from "../labels/provider.labels";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const waitTexts = catalogue(
  {
    day: "dag",
    days: "dagen",
    suppressed: "niet getoond, want over minder dan vijf jeugdigen, of zo'n getal is eruit af te leiden",
    expired: "de meting is verouderd",
    notRecorded: "niet vastgelegd",
    measuredOn: (day: string) => `gemeten op ${day}`,
  },
  {
    day: "day",
    days: "days",
    suppressed: "not shown, as it is about fewer than five young people, or would give such a figure away",
    expired: "the measurement is out of date",
    notRecorded: "not recorded",
    measuredOn: (day: string) => `measured on ${day}`,
  },
);

export interface Wait {
  readonly days: number | null;
  readonly measure: keyof typeof waitingMeasures.nl;
  readonly measuredOn: string;
  readonly expired: boolean;
  readonly suppressed: boolean;
}

/**
 * How long one waits, or why that is not told; with the day of the measurement. Of figures that are kept back nobody hears
 * which is the small one: that would tell how large it is.
 */
export function waitWords({ days, measure, measuredOn, expired, suppressed }: Wait, call: Call): string {
  const texts = call.texts(waitTexts);
  const { count, day } = call.formats;
  const untold = suppressed ? texts.suppressed : expired ? texts.expired : texts.notRecorded;
  const told =
    days === null ? untold : `${count(days, texts.day, texts.days)} ${call.texts(waitingMeasures)[measure]}`;
  return `${told} (${texts.measuredOn(day(measuredOn))})`;
}
