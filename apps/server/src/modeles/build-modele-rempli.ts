import { createHash } from "node:crypto";
import type { DateIso } from "@ia-territoires/core";
import {
  buildContenuModele,
  buildValeursModele,
  type ContenuModele,
  type SaisieModele,
} from "@ia-territoires/dossiers/modeles";
import { canonicalJson } from "../journal/canonical-json.ts";
import type { CibleModele } from "./load-sources.ts";

/** A model filled for one body, and the hash of what it says: the day and the edition do not count. */
export interface ModeleRempli {
  readonly contenu: ContenuModele;
  readonly empreinte: string;
}

/**
 * Fills a model for one body on a day.
 *
 * @example
 * buildModeleRempli({ titre: "Charte", genre: "charte", texte: "{collectivite.nom}" }, cible, aujourdHui).contenu.manquantes // => []
 */
export function buildModeleRempli(
  saisie: SaisieModele,
  { source }: CibleModele,
  aujourdHui: DateIso,
): ModeleRempli {
  const contenu = buildContenuModele(saisie, buildValeursModele(source, aujourdHui));
  const { titre, blocs } = contenu;
  const { nom, siren, siret, adresse } = source.collectivite;
  const dit = { genre: saisie.genre, titre, blocs, nom, siren, siret, adresse };
  return { contenu, empreinte: createHash("sha256").update(canonicalJson(dit)).digest("hex") };
}
