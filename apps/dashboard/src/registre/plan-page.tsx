import { formatMontant } from "@ia-territoires/core";
import { LIBELLES_ETAT_ACTION } from "@ia-territoires/dossiers/systemes";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import tableau from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { BudgetsPlan } from "./budgets-plan.tsx";
import { type FiltresPlan, parseFiltresPlan, toCriteresPlan } from "./parse-filtres-plan.ts";
import classes from "./registre.module.css";

type LigneAction = RouterOutputs["registre"]["listActions"]["lignes"][number];

function buildColonnes(aujourdHui: string): readonly Colonne<LigneAction>[] {
  return [
    {
      cle: "titre",
      titre: "Action",
      tri: "systeme",
      cellule: ({ titre, systeme, organisme, responsable, budget }) => (
        <>
          <strong>{titre}</strong>
          <div className={classes["discret"]}>
            <Link to="/registre/$systemeId" params={{ systemeId: systeme.id }}>
              {systeme.nom}
            </Link>
            , {organisme.nom}
          </div>
          <span className={tableau["secondaire"]}>
            {responsable}, {formatBudget(budget)}
          </span>
        </>
      ),
    },
    { cle: "responsable", titre: "Responsable", large: true, cellule: ({ responsable }) => responsable },
    {
      cle: "echeance",
      titre: "Pour le",
      tri: "echeance",
      triInverse: "-echeance",
      cellule: ({ echeance, etat }) => (
        <>
          <DateFr date={echeance} courte />
          {echeance < aujourdHui && (etat === "a-faire" || etat === "en-cours") && (
            <div>
              <Etiquette ton="attention">En retard</Etiquette>
            </div>
          )}
        </>
      ),
    },
    {
      cle: "budget",
      titre: "Budget",
      nombre: true,
      large: true,
      tri: "-budget",
      cellule: ({ budget }) => formatBudget(budget),
    },
    {
      cle: "etat",
      titre: "État",
      large: true,
      cellule: ({ etat }) => (
        <Etiquette ton={etat === "faite" ? "fait" : "neutre"}>{LIBELLES_ETAT_ACTION[etat]}</Etiquette>
      ),
    },
  ];
}

const formatBudget = (budget: LigneAction["budget"]): string =>
  budget === null ? "non estimé" : formatMontant(budget);

/** The plan of every system one sees: who, when, how much. */
export function PlanPage() {
  const filtres = parseFiltresPlan(useSearch({ from: "/application/registre/actions" }));
  const criteres = toCriteresPlan(filtres);
  const { aujourdHui } = useSession();
  const [synthese, choix] = useSuspenseQueries({
    queries: [trpc.registre.getSynthese.queryOptions(), trpc.registre.getChoix.queryOptions()],
  });
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Registre", lien: { to: "/registre" } }]} ici="Plan d’actions" />
      <TitrePage
        titre="Plan d’actions"
        sousTitre="Toutes les actions des systèmes d’IA, avec leur responsable, leur échéance et leur budget."
        actions={<BoutonImprimer />}
      />
      <BudgetsPlan budgets={synthese.data.budgets} />
      <Filtres filtres={filtres} organismes={choix.data.organismes} />
      <EcranListe
        code="actions-systemes"
        legende="Plan d’actions"
        compter={(total, nombre) =>
          total === 0 ? "Aucune action" : `${nombre} action${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.registre.listActions.query({ ...criteres, ...page }, { signal })}
        colonnes={buildColonnes(aujourdHui)}
        tri={criteres.tri}
        vide={<EtatVide titre="Aucune action">Une action se prévoit depuis la page d’un système.</EtatVide>}
      />
    </>
  );
}

interface PropsFiltres {
  readonly filtres: FiltresPlan;
  readonly organismes: readonly { readonly id: string; readonly nom: string }[];
}

const ETATS = [
  { value: "faites", label: "Faites" },
  { value: "abandonnees", label: "Abandonnées" },
  { value: "toutes", label: "Toutes" },
];

function Filtres({ filtres, organismes }: PropsFiltres) {
  const organisme = {
    cle: "organisme",
    libelle: "Organisme",
    valeur: filtres.organisme,
    tous: "Tous",
    options: organismes.map(({ id, nom }) => ({ value: id, label: nom })),
  };
  return (
    <FiltresListe
      nom="Filtrer le plan d’actions"
      recherche={{ q: filtres.q, dans: "Nom du système" }}
      choix={[
        { cle: "etat", libelle: "État", valeur: filtres.etat, tous: "À faire", options: ETATS },
        ...(organismes.length > 1 ? [organisme] : []),
      ]}
    />
  );
}
