import { ang } from "../measures/bibliography.ts";
import type { Measure, MeasureText } from "../measures/measure.ts";
import type { InBoth } from "../text/language.ts";

/** What a part of a shift (`balanceShift`) says of itself, as a measure does. */
export const shiftPart: Pick<Measure, "formula" | "source"> & { readonly text: InBoth<Omit<MeasureText, "name">> } = {
  formula: {
    nl: "stroom die i brengt: deel = (daarna − eerst)/L(brengt_i eerst, brengt_i daarna); stroom die i haalt: deel = −(daarna − eerst)/L(haalt_i eerst, haalt_i daarna); allen samen: deel = ln κ eerst − ln κ daarna; L(a, b) = (b − a)/(ln b − ln a), en L(a, a) = a. Alle delen samen zijn ln verhouding_i daarna − ln verhouding_i eerst. In de tabel staat e^deel",
    en: "flow that i brings: part = (after − before)/L(brings_i before, brings_i after); flow that i takes: part = −(after − before)/L(takes_i before, takes_i after); all together: part = ln κ before − ln κ after; L(a, b) = (b − a)/(ln b − ln a), and L(a, a) = a. All parts together are logRatio_i after − logRatio_i before. The table has e^part",
  },
  source: ang,
  text: {
    nl: {
      question: "Hoeveel keer zo groot maakt deze ene verandering de verhouding?",
      inWords:
        "Een verhouding is geen optelsom. Neem daarom logaritmen. Deel wat een stroom groeide door het logaritmische gemiddelde van alles wat de partij brengt, eerst en daarna. Wat de partij haalt, telt met een minteken. Voorbeeld: een partij bracht 6 en daarna 12; naar B kwam er 4 bij, naar C 2. Het gemiddelde is 6/ln 2 = 8,66. B: 4/8,66 = 0,46, dat is × 1,59. C: 2/8,66 = 0,23, dat is × 1,26. Samen × 2.",
      reading:
        "Boven 1: er gaat meer uit tegenover wat er in komt. Onder 1: minder. Maal elkaar maken ze precies de hele verandering, in welke volgorde ook. Andersom, van daarna naar eerst, is elk deel het omgekeerde.",
      caution:
        "Dit verdeelt de verandering; het zegt niet wie of wat die veroorzaakte. Eén stroom apart veranderen geeft een ander getal. Wat een partij zelf brengt en haalt, zit ook in allen samen. Waar een soort anders telt dan eerst, is de stroom halverwege oud en nieuw gewicht geteld.",
    },
    en: {
      question: "How many times as large does this one change make the ratio?",
      inWords:
        "A ratio is no sum, so take logarithms. Divide what a flow grew by the logarithmic mean of all that the party brings, before and after. What the party takes has a minus sign. For example: a party brought 6 and then 12; to B 4 were added, to C 2. The mean is 6/ln 2 = 8.66. B: 4/8.66 = 0.46, which is × 1.59. C: 2/8.66 = 0.23, which is × 1.26. Together × 2.",
      reading:
        "Above 1: more goes out against what comes in. Below 1: less. Multiplied they make the whole change exactly, in any order. From after to before each is its inverse.",
      caution:
        "It divides the change; it does not say who or what caused it. Changing one flow alone gives another number. What a party itself brings and takes is in all together too. Where a kind counts otherwise than before, the flow is counted halfway between the old weight and the new.",
    },
  },
};
