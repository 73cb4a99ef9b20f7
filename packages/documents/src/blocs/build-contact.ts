import type { ContactDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/**
 * Whom to contact, and how: « Référent IA du CDG14, téléphone 02 31 15 50 20, courriel ia@cdg14.fr ».
 * Without phone nor mail, a blank asks for them.
 * @example
 * buildContact({ fonction: "Référent IA", courriel: "ia@cdg.demo" })
 * // => [{ genre: "texte", texte: "Référent IA" }, { genre: "texte", texte: ", courriel ia@cdg.demo" }]
 */
export function buildContact(contact: ContactDocument | undefined): Ligne {
  if (contact === undefined) return [buildBlanc("contact du référent")];
  const moyens = [
    ["téléphone", contact.telephone],
    ["courriel", contact.courriel],
  ] as const;
  const connus = moyens.filter(([, valeur]) => valeur !== undefined && cleanLine(valeur) !== "");
  const fonction = completeText(contact.fonction, "fonction du contact");
  if (connus.length === 0) return buildLigne(fonction, ", ", buildBlanc("téléphone ou courriel"));
  return buildLigne(
    fonction,
    connus.map(([nom, valeur]) => `, ${nom} ${cleanLine(valeur ?? "").replaceAll(" ", "\u00A0")}`).join(""),
  );
}
