import { formatDateFr } from "@ia-territoires/core";
import type { SignatureConvention } from "../modeles/organisme-document.ts";
import type { CadreSignature, Entree } from "./bloc.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * A frame to sign in: name, capacity, delegation, date, signature. What is unknown is a rule to write on, since a
 * signature block is filled in by hand.
 * @example
 * buildSignature("Bon pour accord", { qualite: "Maire" }).entrees[1] // => { cle: "Qualité", valeur: [« Maire »] }
 */
export function buildSignature(titre: string, signature: SignatureConvention = {}): CadreSignature {
  const { nom, qualite, delegation, signeLe } = signature;
  return {
    titre: cleanLine(titre),
    entrees: [
      buildEntree("Nom", nom),
      buildEntree("Qualité", qualite),
      ...(cleanLine(delegation ?? "") === "" ? [] : [buildEntree("Délégation", delegation)]),
      buildEntree("Date", signeLe === undefined ? undefined : formatDateFr(signeLe)),
      { cle: "Signature" },
    ],
  };
}

function buildEntree(cle: string, valeur: string | undefined): Entree {
  const clean = cleanLine(valeur ?? "");
  return clean === "" ? { cle } : { cle, valeur: buildLigne(clean) };
}
