import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { FormulaireBesoin } from "./formulaire-besoin.tsx";

/** The first contact with a body, or one more: what it needs, noted by the vendor; it opens the mission. */
export function NouveauBesoinPage() {
  const { organismeId } = useParams({ from: "/application/organismes/$organismeId/besoin" });
  const { tarif: demande } = useSearch({ from: "/application/organismes/$organismeId/besoin" });
  const { actif } = useSession();
  const { data: organisme } = useSuspenseQuery(trpc.organismes.get.queryOptions({ id: organismeId }));
  const { data: tarifs } = useSuspenseQuery(trpc.tarifs.list.queryOptions());
  const envoi = useEnvoi(trpc.besoins.create.mutationOptions());
  const navigate = useNavigate();
  const tarif = tarifs.find(({ id }) => id === demande) ?? tarifs[0];
  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Organismes", lien: { to: "/organismes" } },
          { libelle: organisme.nom, lien: { to: "/organismes/$organismeId", params: { organismeId } } },
        ]}
        ici="Prise de contact"
      />
      <TitrePage titre="Prise de contact" sousTitre={`Besoin de ${organisme.nom}`} />
      {tarif === undefined || actif === undefined ? (
        <EtatVide titre="Aucun tarif">Le centre de gestion n’a aucun tarif en vigueur.</EtatVide>
      ) : (
        <FormulaireBesoin
          cle={`besoin:${organismeId}`}
          action="Enregistrer le besoin"
          envoi={envoi}
          onEnvoyer={async (besoin, oublier) => {
            const fait = await envoi.send({
              prestataireId: actif.organisme.id,
              tarif: tarif.id,
              organismeId,
              ...besoin,
              services: besoin.services.map((service) => ({ ...service, livrables: [...service.livrables] })),
            });
            if (fait === null) return;
            await oublier();
            annonces.add("Besoin enregistré.");
            await navigate({
              to: "/missions/$missionId",
              params: { missionId: fait.missionId },
              ignoreBlocker: true,
            });
          }}
        />
      )}
    </>
  );
}
