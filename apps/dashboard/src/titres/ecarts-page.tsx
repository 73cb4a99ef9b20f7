import { CODES_ECART_PLAFOND } from "@ia-territoires/dossiers";
import { Button, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresRegistre } from "../listes/filtres/filtres-registre.tsx";
import { toRecherche } from "../listes/filtres/to-criteres.ts";
import { useListeDecrite } from "../listes/filtres/use-liste-decrite.ts";
import classes from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { LiensTitres } from "./liens-titres.tsx";

type Ecart = RouterOutputs["titres"]["listEcarts"]["lignes"][number];

const COLONNES: readonly Colonne<Ecart>[] = [
  {
    cle: "beneficiaire",
    titre: "Bénéficiaire",
    tri: "beneficiaire",
    triInverse: "-beneficiaire",
    cellule: ({ beneficiaire, missionId }) => (
      <Link to="/missions/$missionId" params={{ missionId }} className={classes["nom"]}>
        {beneficiaire.nom}
      </Link>
    ),
  },
  {
    cle: "ecart",
    titre: "Écart et ce qu’il faut faire",
    tri: "code",
    triInverse: "-code",
    cellule: ({ code, message, aFaire }) => (
      <>
        <strong>{CODES_ECART_PLAFOND[code].titre}</strong>
        <br />
        {message}
        <br />→ {aFaire}
      </>
    ),
  },
];

/** What does not agree between the ledger of the cap, devis, interventions and titres, and the button that looks again. */
export function EcartsPage() {
  const liste = useListeDecrite("ecarts-plafond");
  const criteres = { tri: "beneficiaire", ...liste?.criteres };
  const { hasRole } = useSession();
  const { data: cadre } = useSuspenseQuery(trpc.titres.getCadre.queryOptions());
  const { send, enCours, erreur, refus } = useEnvoi(trpc.titres.reconcile.mutationOptions());
  const { rapprochement } = cadre;

  async function ask(): Promise<void> {
    if ((await send({})) === null) return;
    annonces.add("Le rapprochement est demandé : rechargez la page dans un instant.");
  }

  return (
    <>
      <TitrePage
        titre="Écarts du plafond et des titres"
        sousTitre="Le grand livre des demi-journées, les devis, les interventions et les titres sont comparés un à un."
        actions={
          hasRole("admin", "service-financier", "referent-ia") && (
            <Button loading={enCours} onClick={() => void ask()}>
              Rapprocher maintenant
            </Button>
          )
        }
      />
      <LiensTitres />
      <EtatEnvoi erreur={erreur} refus={refus} />
      <Text mb="md">
        {rapprochement === null
          ? "Aucun rapprochement n’a encore été demandé."
          : `Dernier rapprochement : ${formatInstant(rapprochement.faitLe)}, ${String(rapprochement.missions)} mission(s), ${String(rapprochement.ecarts)} écart(s).`}
      </Text>
      {liste !== undefined && (
        <FiltresRegistre nom="Filtrer les écarts" filtres={liste.decrite.filtres} criteres={criteres} />
      )}
      <EcranListe
        code="ecarts-plafond"
        legende="Écarts du plafond et des titres"
        compter={(total, nombre) => (total === 0 ? "Aucun écart" : `${nombre} écart${total > 1 ? "s" : ""}`)}
        criteres={criteres}
        recherche={toRecherche(criteres)}
        lire={(page, signal) =>
          client.titres.listEcarts.query({ ...(criteres as object), ...page }, { signal })
        }
        colonnes={COLONNES}
        tri={criteres.tri}
        vide={
          liste?.filtre === true ? (
            <EtatVide titre="Aucun écart ne correspond">
              Retirez un filtre pour élargir la recherche.
            </EtatVide>
          ) : (
            <EtatVide titre="Aucun écart">Rien ne se contredit depuis le dernier rapprochement.</EtatVide>
          )
        }
      />
    </>
  );
}
