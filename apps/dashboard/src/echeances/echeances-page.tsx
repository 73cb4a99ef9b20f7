import { Button, Stack } from "@mantine/core";
import { IconCalendarMonth, IconPlus } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { client } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { Abonnements } from "./abonnements.tsx";
import { COLONNES_ECHEANCES } from "./colonnes-echeances.tsx";
import { DialogueEcheance } from "./dialogue-echeance.tsx";
import { FiltresEcheances } from "./filtres-echeances.tsx";
import type { FiltresEcheances as Filtres } from "./parse-filtres-echeances.ts";

/** What is due, for us and for the other parties of our dossiers. */
export function EcheancesPage() {
  const filtres = useSearch({ from: "/application/echeances" });
  const { actif } = useSession();
  const [nouvelle, setNouvelle] = useState(false);
  const criteres = toCriteres(filtres);
  const peut = (actif?.roles ?? []).some((role) => role !== "lecture");

  return (
    <>
      <TitrePage
        titre="Échéances"
        sousTitre="Ce que vos dossiers attendent, et ce que vous y ajoutez."
        actions={
          <>
            {peut && (
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => {
                  setNouvelle(true);
                }}
              >
                Nouvelle échéance
              </Button>
            )}
            <LienBouton
              to="/echeances/mois"
              variant="default"
              leftSection={<IconCalendarMonth size={18} aria-hidden />}
            >
              Vue du mois
            </LienBouton>
            <BoutonImprimer />
          </>
        }
      />
      <FiltresEcheances filtres={filtres} />
      <EcranListe
        code="echeances"
        legende="Échéances"
        compter={(total, nombre) =>
          total === 0 ? "Aucune échéance" : `${nombre} échéance${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.echeances.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_ECHEANCES}
        tri={criteres.tri}
        vide={
          <EtatVide titre="Rien à montrer ici">
            {filtres.etat === undefined && filtres.q === undefined
              ? "Rien n’est à faire : les échéances viennent de vos dossiers, ou s’ajoutent à la main."
              : "Aucune échéance ne correspond à ces filtres."}
          </EtatVide>
        }
      />
      <Suspense fallback={<SquelettePage />}>
        <Stack mt="xl">
          <Abonnements />
        </Stack>
      </Suspense>
      {nouvelle && (
        <DialogueEcheance
          onFermer={() => {
            setNouvelle(false);
          }}
        />
      )}
    </>
  );
}

function toCriteres({ q, etat, qui, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    etat: etat ?? ("a-faire" as const),
    ...(qui === "tous" ? {} : { qui: qui ?? ("nous" as const) }),
    tri: tri ?? ("jour" as const),
  };
}
