import { VALIDITE_DEVIS_JOURS } from "@ia-territoires/dossiers";
import { addJours, parseDateIso } from "@ia-territoires/core";
import { useQueries, useSuspenseQuery } from "@tanstack/react-query";
import { Textarea } from "@mantine/core";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { planEnvoi } from "./plan-envoi.ts";
import { EditeurDevis } from "./editeur-devis.tsx";
import { readTranches } from "./read-tranches.ts";
import { TRANCHE_VIDE, type ValeursDevis } from "./valeurs-devis.ts";

/** A new devis for an organisme: priced while it is typed, then kept as a draft or sent. */
export function NouveauDevisPage() {
  const { organismeId } = useParams({ from: "/application/organismes/$organismeId/devis" });
  const { tarif: demande, besoin: besoinId } = useSearch({
    from: "/application/organismes/$organismeId/devis",
  });
  const { aujourdHui } = useSession();
  const navigate = useNavigate();
  const { data: organisme } = useSuspenseQuery(trpc.organismes.get.queryOptions({ id: organismeId }));
  const { data: tarifs } = useSuspenseQuery(trpc.tarifs.list.queryOptions());
  const { data: prestataire } = useSuspenseQuery(trpc.prestataire.get.queryOptions());
  const missions = useQueries({
    queries: tarifs.map(({ id }) => trpc.missions.getByOrganisme.queryOptions({ organismeId, tarif: id })),
  });
  const [derogation, setDerogation] = useState("");
  const creation = useEnvoi(trpc.devis.create.mutationOptions());
  const tarif = tarifs.find(({ id }) => id === demande) ?? tarifs[0];
  const getMission = (id: string) => missions[tarifs.findIndex((connu) => connu.id === id)]?.data;

  async function save(valeurs: ValeursDevis, envoyer: boolean, oublier: () => Promise<void>): Promise<void> {
    const { tranches } = readTranches(valeurs.tranches);
    const cree = await creation.send({
      organismeId,
      tarif: valeurs.tarif,
      objet: valeurs.objet.trim(),
      valideJusquAu: parseDateIso(valeurs.valideJusquAu),
      tranches: [...tranches],
      ...(derogation.trim() === "" ? {} : { derogation: { motif: derogation.trim() } }),
      ...(besoinId === undefined ? {} : { besoinId }),
    });
    if (cree === null) return;
    await oublier();
    if (envoyer) await planEnvoi(cree.missionId, cree.devisId);
    else annonces.add("Devis enregistré en brouillon.");
    await navigate({
      to: "/missions/$missionId",
      params: { missionId: cree.missionId },
      hash: `devis-${cree.devisId}`,
      ignoreBlocker: true,
    });
  }

  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Organismes", lien: { to: "/organismes" } },
          { libelle: organisme.nom, lien: { to: "/organismes/$organismeId", params: { organismeId } } },
        ]}
        ici="Nouveau devis"
      />
      <TitrePage titre="Nouveau devis" sousTitre={`Pour ${organisme.nom}`} />
      {tarif === undefined ? (
        <EtatVide titre="Aucun tarif">
          Le centre de gestion n’a aucun tarif en vigueur à la date du jour : un devis ne peut pas être
          calculé.
        </EtatVide>
      ) : (
        <EditeurDevis
          cle={`devis-nouveau:${organismeId}`}
          valeurs={{
            objet: "",
            tarif: tarif.id,
            valideJusquAu: addJours(aujourdHui, VALIDITE_DEVIS_JOURS),
            tranches: [TRANCHE_VIDE],
          }}
          version={0}
          relire={() => Promise.reject(new Error("un devis neuf n’a pas de version enregistrée"))}
          tarifs={tarifs}
          date={aujourdHui}
          tva={prestataire?.reglages.tva}
          getUsages={(id) => getMission(id)?.usages ?? []}
          complement={
            prestataire?.reglages.derogationTerritoire === true &&
            (creation.refus?.code === "hors-departement" || derogation !== "") && (
              <Textarea
                label="Motif de la dérogation au territoire"
                description="Gardé dans l’historique, avec votre compte"
                rows={2}
                value={derogation}
                onChange={(event) => {
                  setDerogation(event.currentTarget.value);
                }}
              />
            )
          }
          enCours={creation.enCours}
          erreur={creation.erreur}
          refus={creation.refus}
          onEnregistrer={(valeurs, _version, envoyer, oublier) => save(valeurs, envoyer, oublier)}
        />
      )}
    </>
  );
}
