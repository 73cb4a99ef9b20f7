import type { Source } from "@ia-territoires/core";
import type { DocumentBordereau, DocumentEtatLiquidatif } from "@ia-territoires/documents";
import { LIQUIDATION, TITRE_EXECUTOIRE } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "../documents/build-parties.ts";
import { getBeneficiaire } from "../missions/mission.repository.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { getLotVue } from "./get-vues.ts";
import { getTitre } from "./titre.repository.ts";

const FONDEMENTS: readonly Source[] = [LIQUIDATION.source, TITRE_EXECUTOIRE.source];

/** The état liquidatif of a titre one may see, and the plain name of its file. */
export async function loadEtatLiquidatif(
  tx: Tx,
  id: string,
): Promise<{ readonly modele: DocumentEtatLiquidatif; readonly nom: string }> {
  const { titre, reference, prestataireId } = await getTitre(tx, id);
  const prestataire = await findPrestataire(tx, prestataireId);
  if (prestataire === null) throw notFound("Ce titre");
  const { debiteur, exercice, imputation, objet, devisNumero, codeService, engagement, lignes } = titre;
  const beneficiaire = await getBeneficiaire(tx, debiteur.organismeId);
  return {
    nom: `etat-liquidatif-${reference}`,
    modele: {
      modele: "etat-liquidatif",
      demonstration: prestataire.demonstration,
      prestataire: buildPrestataireDocument(prestataire),
      // The debtor as it was when the titre was prepared; its address is that of today.
      debiteur: { ...buildBeneficiaireDocument(beneficiaire), nom: debiteur.nom, siret: debiteur.siret },
      reference,
      exercice,
      imputation,
      objet,
      devisNumero,
      codeService,
      engagement,
      lignes,
      demiJournees: titre.demiJournees,
      tva: titre.tva,
      emission: titre.emission,
      fondements: FONDEMENTS,
    },
  };
}

/** The bordereau of a batch of the vendor, and the plain name of its file; what was withdrawn is not in it. */
export async function loadBordereau(
  tx: Tx,
  id: string,
  maintenant: Date,
): Promise<{ readonly modele: DocumentBordereau; readonly nom: string }> {
  const lot = await getLotVue(tx, id);
  const lus = await tx
    .selectFrom("titre")
    .where("lot_id", "=", id)
    .where("statut", "not in", ["retire", "rejete"])
    .orderBy("rang")
    .select(["reference", "contenu"])
    .execute();
  const prestataire = await findPrestataire(tx, lot.prestataireId);
  if (prestataire === null) throw notFound("Ce lot");
  const bordereaux = new Set(lus.flatMap(({ contenu: { emission } }) => emission?.bordereau ?? []));
  return {
    nom: `bordereau-${lot.numero}`,
    modele: {
      modele: "bordereau-titres",
      demonstration: lot.demonstration,
      prestataire: buildPrestataireDocument(prestataire),
      numero: lot.numero,
      date: lot.transmisLe ?? getAujourdHui(maintenant, prestataire.fuseau),
      exercice: lot.exercice,
      periode: { du: lot.du, au: lot.au },
      bordereau: bordereaux.size === 0 ? undefined : [...bordereaux].join(", "),
      titres: lus.map(({ reference, contenu: { debiteur, objet, imputation, tva, emission } }) => ({
        reference,
        debiteur: debiteur.nom,
        siret: debiteur.siret,
        objet,
        imputation,
        montant: tva.montantTtc,
        numero: emission?.numero,
      })),
      total: lot.totaux.montant,
    },
  };
}
