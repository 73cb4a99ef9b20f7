import { buildRefus, parseDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso, Refus } from "@ia-territoires/core";
import type { Ruleset } from "../packs/build-ruleset.ts";
import type { LawPack, TextVersion } from "../packs/pack.ts";
import type { OptionsClassement } from "./classement.ts";
import type { CodeRefus } from "./codes.ts";

/** After this day an answer would be a guess about texts nobody has written. */
const DERNIER_JOUR = "2099-12-31";

/** The day and the version that a question is about, or why there is no answer. */
export function resolveOptions(
  ruleset: Ruleset,
  { asOf, textVersion }: OptionsClassement,
): { readonly asOf: DateIso; readonly textVersion: TextVersion } | Refus<CodeRefus> {
  const day = parseDateIso(asOf);
  if (day > DERNIER_JOUR)
    throw new RangeError(`Date ${quoteInput(day)} trop lointaine : ${DERNIER_JOUR} au plus.`);
  let inForce: LawPack | undefined;
  let isKnown = textVersion === undefined;
  for (const pack of ruleset.packs) {
    if (pack.kind !== "text") continue;
    if (pack.id === textVersion) isKnown = true;
    if (pack.from <= day && (inForce === undefined || pack.from > inForce.from)) inForce = pack;
  }
  if (inForce === undefined)
    return refuseBefore(
      ruleset.packs.filter(({ kind }) => kind === "text"),
      day,
    );
  if (!isKnown) throw new RangeError(`Version de texte inconnue ${quoteInput(textVersion)}.`);
  return { asOf: day, textVersion: textVersion ?? (inForce.id as TextVersion) };
}

function refuseBefore(texts: readonly LawPack[], day: DateIso): Refus<CodeRefus> {
  const first = texts.map(({ from }) => from).sort()[0] ?? "";
  return buildRefus({
    code: "date-avant-reglement",
    message: `Au ${day}, le règlement sur l'intelligence artificielle n'est pas entré en vigueur : première réponse possible au ${first}.`,
    sources: texts.flatMap(({ sources }) => Object.values(sources)).slice(0, 1),
    figures: { asOf: day, premierJour: first },
  });
}
