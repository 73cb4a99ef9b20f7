import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";
import { OBJETS_DELEGATION } from "./delegation.ts";

const texte = (quoi: string) =>
  z
    .string({ error: `${quoi} : texte attendu.` })
    .trim()
    .min(1, { error: `${quoi} : à indiquer.` })
    .max(200, { error: `${quoi} : 200 caractères au plus.` });

const personne = (quoi: string) =>
  z.object({ nom: texte(`Nom du ${quoi}`), qualite: texte(`Qualité du ${quoi}`) });

const contenu = {
  delegataire: personne("délégataire"),
  delegant: personne("délégant"),
  utilisateurId: z.nullable(z.string().min(1).max(100)),
  objets: z
    .array(z.enum(OBJETS_DELEGATION, { error: "Objet de délégation inconnu." }))
    .min(1, { error: "Choisissez au moins un objet." })
    .transform((choisis) => OBJETS_DELEGATION.filter((objet) => choisis.includes(objet))),
  acte: texte("Acte de délégation"),
  acteLe: shared(dateIsoSchema),
  du: shared(dateIsoSchema),
  au: z.nullable(shared(dateIsoSchema)),
};

export const delegationCreateSchema = z.object({ cleIdempotence, ...contenu });
export const delegationUpdateSchema = z.object({
  cleIdempotence,
  id: identifiant("Délégation"),
  version,
  ...contenu,
});
