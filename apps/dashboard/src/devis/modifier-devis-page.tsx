import { type DateIso, parseDateIso } from "@ia-territoires/core";
import type { Action } from "@ia-territoires/dossiers";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { notFound, useNavigate, useParams } from "@tanstack/react-router";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { planEnvoi } from "./plan-envoi.ts";
import { EditeurDevis } from "./editeur-devis.tsx";
import { readTranches } from "./read-tranches.ts";
import { removeUsagesDevis } from "./remove-usages-devis.ts";
import { toSaisies } from "./to-saisies.ts";
import type { ValeursDevis } from "./valeurs-devis.ts";

function toValeurs({ mission }: DossierMission, devisId: string): ValeursDevis {
  const devis = mission.devis.find(({ id }) => id === devisId);
  return {
    objet: devis?.objet ?? "",
    tarif: mission.tarif,
    valideJusquAu: devis?.valideJusquAu ?? "",
    tranches: toSaisies(devis?.tranches ?? []),
  };
}

/** Corrects a draft: the same editor, on what is stored. */
export function ModifierDevisPage() {
  const { missionId, devisId } = useParams({ from: "/application/missions/$missionId/devis/$devisId" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const options = trpc.missions.get.queryOptions({ id: missionId });
  const { data: dossier } = useSuspenseQuery(options);
  const { data: tarifs } = useSuspenseQuery(trpc.tarifs.list.queryOptions());
  const { data: prestataire } = useSuspenseQuery(trpc.prestataire.get.queryOptions());
  const modification = useEnvoi(trpc.devis.update.mutationOptions());
  const { mission, beneficiaire } = dossier;
  const devis = mission.devis.find(({ id }) => id === devisId);
  // oxlint-disable-next-line typescript/only-throw-error -- the router's own way
  if (devis === undefined) throw notFound();
  const avant = devis;
  const dateConvention: DateIso | undefined = mission.convention?.dateDebut ?? mission.convention?.signeeLe;

  async function save(
    valeurs: ValeursDevis,
    version: number,
    envoyer: boolean,
    oublier: () => Promise<void>,
  ): Promise<void> {
    const saisie: Omit<Action<"modifier-devis">, "type" | "devisId"> = {
      objet: valeurs.objet.trim(),
      valideJusquAu: parseDateIso(valeurs.valideJusquAu),
      tranches: readTranches(valeurs.tranches).tranches,
    };
    const fait = await modification.send({ devisId, version, ...saisie });
    if (fait === null) return;
    await oublier();
    if (envoyer) await planEnvoi(missionId, devisId);
    else {
      const { objet, valideJusquAu, tranches } = avant;
      const input = { devisId, version: fait.version, objet, valideJusquAu, tranches: [...tranches] };
      const retablir = () => client.devis.update.mutate({ ...input, cleIdempotence: createCleIdempotence() });
      annonces.add(
        "Devis enregistré en brouillon.",
        "fait",
        createRetour(retablir, `Brouillon ${avant.numero} rétabli tel qu’il était.`),
      );
    }
    await navigate({
      to: "/missions/$missionId",
      params: { missionId },
      hash: `devis-${devisId}`,
      ignoreBlocker: true,
    });
  }

  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Missions", lien: { to: "/missions" } },
          { libelle: beneficiaire.nom, lien: { to: "/missions/$missionId", params: { missionId } } },
        ]}
        ici={`Devis ${devis.numero}`}
      />
      <TitrePage titre={`Modifier le devis ${devis.numero}`} sousTitre={`Pour ${beneficiaire.nom}`} />
      <EditeurDevis
        cle={`devis:${devisId}`}
        valeurs={toValeurs(dossier, devisId)}
        version={dossier.version}
        relire={async () => {
          const relu = await queries.fetchQuery({ ...options, staleTime: 0 });
          return { valeurs: toValeurs(relu, devisId), version: relu.version };
        }}
        tarifs={tarifs.filter(({ id }) => id === mission.tarif)}
        date={devis.date}
        tva={prestataire?.reglages.tva}
        getUsages={() => removeUsagesDevis(dossier.usages, devis.resultat.imputations)}
        dateConvention={dateConvention}
        enCours={modification.enCours}
        erreur={modification.erreur}
        refus={modification.refus}
        onEnregistrer={save}
      />
    </>
  );
}
