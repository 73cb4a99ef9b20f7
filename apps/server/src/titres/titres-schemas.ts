import { dateIsoSchema, montantSchema } from "@ia-territoires/core/schemas";
import {
  annulerTitreSchema,
  completerTitreSchema,
  emissionSchema,
  imputationSchema,
  motifTitreSchema,
  reduireTitreSchema,
} from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const annee = z
  .int({ error: "Exercice : année attendue." })
  .min(2000, { error: "Exercice : 2000 au moins." })
  .max(2100, { error: "Exercice : 2100 au plus." });
const titres = (quoi: string) => z.int({ error: `${quoi} : nombre entier attendu.` }).min(0);

const demande = {
  exercice: annee,
  du: dateIsoSchema,
  au: dateIsoSchema,
  ecartes: z.array(identifiant("Devis")).max(1_000, { error: "1 000 devis écartés au plus." }),
};
export const lotPreviewSchema = z.object(demande);
export const lotCreateSchema = z.object({
  cleIdempotence,
  ...demande,
  attendu: z.object({ titres: titres("Titres attendus"), montantTtc: montantSchema }),
});

export const titreGetSchema = z.object({ id: identifiant("Titre") });
export const lotGetSchema = z.object({ id: identifiant("Lot") });
const surLot = z.object({ cleIdempotence, lotId: identifiant("Lot"), version });
export const lotActionSchema = surLot;

const surTitre = z.object({ cleIdempotence, titreId: identifiant("Titre"), version });
export const titreActionSchema = surTitre;
export const titreUpdateSchema = z.intersection(surTitre, shared(completerTitreSchema));
export const titreRejectSchema = z.intersection(surTitre, shared(motifTitreSchema));
export const titreEmissionSchema = z.intersection(surTitre, shared(emissionSchema));
export const titreCorrectionSchema = z.intersection(
  z.intersection(surTitre, shared(emissionSchema)),
  shared(motifTitreSchema),
);
export const titreReduceSchema = z.intersection(surTitre, shared(reduireTitreSchema));
export const titreCancelSchema = z.intersection(surTitre, shared(annulerTitreSchema));
export const rectificationEmissionSchema = z.intersection(
  surTitre.extend({ rectificationId: identifiant("Rectification") }),
  shared(emissionSchema),
);

export const exerciceActionSchema = z.object({ cleIdempotence, annee });
export const reglageUpdateSchema = z.intersection(
  z.object({ cleIdempotence, version }),
  shared(imputationSchema),
);
export const reconcileSchema = z.object({ cleIdempotence });
