import { type DateIso, isDateIso } from "@ia-territoires/core";
import { useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { client } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useChoixOrganisme } from "../listes/filtres/use-choix-organisme.ts";
import { useFiltres } from "../listes/filtres/use-filtres.ts";
import { ACTIONS_JOURNAL } from "./actions-journal.ts";
import { COLONNES_JOURNAL } from "./colonnes-journal.tsx";
import type { FiltresJournal } from "./parse-filtres-journal.ts";

const ACTIONS = Object.entries(ACTIONS_JOURNAL)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "fr"));

/** What was done in one's dossiers and by one's organisme: who in which role, never a name. */
export function JournalPage() {
  const filtres = useSearch({ from: "/application/journal" });
  const change = useFiltres();
  const collectivite = useChoixOrganisme(filtres.organisme);
  const criteres = toCriteres(filtres);
  const filtre = Object.keys(criteres).length > 1;
  const champJour = (cle: "du" | "au", label: string) => (
    <ChampDate
      label={label}
      value={filtres[cle] ?? ""}
      onChange={(event) => {
        change({ [cle]: event.currentTarget.value || undefined });
      }}
    />
  );
  return (
    <>
      <TitrePage
        titre="Journal"
        sousTitre="Ce qui a été fait dans vos dossiers et par votre organisme. Rien ne s’y modifie ni ne s’y efface ; aucun nom de personne n’y figure."
      />
      <FiltresListe
        nom="Filtrer le journal"
        choix={[
          { cle: "action", libelle: "Action", valeur: filtres.action, tous: "Toutes", options: ACTIONS },
          ...collectivite,
        ]}
      >
        {champJour("du", "Du")}
        {champJour("au", "Au")}
      </FiltresListe>
      <EcranListe
        code="journal"
        legende="Journal"
        compter={(total, nombre) =>
          total === 0 ? "Aucun enregistrement" : `${nombre} enregistrement${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.journal.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_JOURNAL}
        tri={criteres.tri}
        vide={
          <EtatVide titre={filtre ? "Aucun enregistrement ne correspond" : "Rien n’a encore été enregistré"}>
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Chaque action sur un dossier ou sur votre organisme laisse ici sa trace."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ action, du, au, organisme, tri }: FiltresJournal) {
  return {
    ...(action === undefined ? {} : { action }),
    ...(du !== undefined && isDateIso(du) ? { du: du satisfies DateIso } : {}),
    ...(au !== undefined && isDateIso(au) ? { au: au satisfies DateIso } : {}),
    ...(organisme === undefined ? {} : { organismeId: organisme }),
    tri: tri ?? ("-quand" as const),
  };
}
