import { NativeSelect } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { FormulaireBesoin } from "./formulaire-besoin.tsx";

/** A body asks for a devis from the centre de gestion that serves it. */
export function DemanderDevisPage() {
  const { actif } = useSession();
  const { data: offres } = useSuspenseQuery(trpc.besoins.offres.queryOptions());
  const envoi = useEnvoi(trpc.besoins.create.mutationOptions());
  const navigate = useNavigate();
  const [choisie, setChoisie] = useState(0);
  const offre = offres[choisie];
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Ma collectivité", lien: { to: "/" } }]} ici="Demander un devis" />
      <TitrePage titre="Demander un devis" sousTitre={offre?.mission} />
      {offre === undefined || actif === undefined ? (
        <EtatVide titre="Aucun centre de gestion ne propose encore cette mission ici">
          Aucun centre de gestion inscrit ne sert le département de votre organisme, ou son département n’est
          pas renseigné sur sa fiche.
        </EtatVide>
      ) : (
        <FormulaireBesoin
          cle="besoin-demande"
          action="Envoyer la demande"
          note="Le centre de gestion répond par un devis, que vous restez libre d’accepter ou de décliner."
          envoi={envoi}
          onEnvoyer={async (besoin, oublier) => {
            const { prestataireId, tarif } = offre;
            const fait = await envoi.send({
              prestataireId,
              tarif,
              organismeId: actif.organisme.id,
              ...besoin,
              services: besoin.services.map((service) => ({ ...service, livrables: [...service.livrables] })),
            });
            if (fait === null) return;
            await oublier();
            annonces.add("Demande envoyée au centre de gestion.");
            await navigate({
              to: "/missions/$missionId",
              params: { missionId: fait.missionId },
              ignoreBlocker: true,
            });
          }}
        >
          {offres.length > 1 && (
            <NativeSelect
              label="Offre"
              data={offres.map(({ prestataire, mission }, index) => ({
                value: String(index),
                label: `${prestataire} : ${mission}`,
              }))}
              value={String(choisie)}
              onChange={(event) => {
                setChoisie(Number(event.currentTarget.value));
              }}
            />
          )}
        </FormulaireBesoin>
      )}
    </>
  );
}
