import { formatMontant } from "@ia-territoires/core";
import { IconListCheck, IconPlus } from "@tabler/icons-react";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { client, trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { buildColonnesSystemes } from "./colonnes-systemes.tsx";
import { FiltresRegistre } from "./filtres-registre.tsx";
import { parseFiltresRegistre, toCriteresRegistre } from "./parse-filtres-registre.ts";
import classes from "./registre.module.css";
import { ROLES_REGISTRE } from "./roles-registre.ts";

/** The register: the AI systems of the organisme, and of those it serves under a convention. */
export function RegistrePage() {
  const search = useSearch({ from: "/application/registre" });
  const filtres = parseFiltresRegistre(search);
  const criteres = toCriteresRegistre(filtres);
  const [choix, synthese] = useSuspenseQueries({
    queries: [trpc.registre.getChoix.queryOptions(), trpc.registre.getSynthese.queryOptions()],
  });
  const { hasRole } = useSession();
  const { statuts, changements, interdits, hautRisque, actions, budgets } = synthese.data;
  const peut = hasRole(...ROLES_REGISTRE);
  const filtre = Object.keys(filtres).some((cle) => cle !== "tri");
  const declarer = peut && (
    <LienBouton to="/registre/nouveau" leftSection={<IconPlus size={18} aria-hidden />}>
      Déclarer un système
    </LienBouton>
  );

  return (
    <>
      <TitrePage
        titre="Registre des systèmes d’IA"
        sousTitre="Ce que le droit demande pour chaque système, depuis quand, et ce qui reste à faire."
        actions={
          <>
            <LienBouton
              to="/registre/actions"
              variant="default"
              leftSection={<IconListCheck size={18} aria-hidden />}
            >
              Plan d’actions
            </LienBouton>
            {declarer}
          </>
        }
      />
      {synthese.data.total > 0 && (
        <ul className={classes["chiffres"]} aria-label="En bref">
          <Chiffre nombre={statuts["a-completer"]} suite="à compléter" filtre={{ statut: "a-completer" }} />
          <Chiffre nombre={statuts["a-confirmer"] + statuts["a-revoir"]} suite="à confirmer ou à revoir" />
          <Chiffre
            nombre={interdits}
            suite={interdits > 1 ? "interdits ou présumés tels" : "interdit ou présumé tel"}
            filtre={{ classe: "prohibited" }}
          />
          <Chiffre nombre={hautRisque} suite="à haut risque" />
          {changements > 0 && (
            <li>
              <Link to="/registre/changements">
                <strong>{changements}</strong> touché{changements > 1 ? "s" : ""} par un nouveau texte
              </Link>
            </li>
          )}
          <li>
            <Link to="/registre/actions">
              <strong>{actions}</strong> action{actions > 1 ? "s" : ""} à faire,{" "}
              {formatMontant(budgets.reste)} de budget
            </Link>
          </li>
        </ul>
      )}
      <FiltresRegistre filtres={filtres} choix={choix.data} />
      <EcranListe
        code="systemes"
        legende="Registre des systèmes d’IA"
        compter={(total, nombre) =>
          total === 0 ? "Aucun système" : `${nombre} système${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.registre.list.query({ ...criteres, ...page }, { signal })}
        colonnes={buildColonnesSystemes(choix.data.organismes.length > 1)}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre={filtre ? "Aucun système ne correspond" : "Aucun système déclaré pour l’instant"}
            action={filtre ? undefined : declarer}
          >
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Déclarez un premier système : huit questions au plus donnent une première réponse."}
          </EtatVide>
        }
      />
    </>
  );
}

function Chiffre({
  nombre,
  suite,
  filtre,
}: {
  readonly nombre: number;
  readonly suite: string;
  readonly filtre?: Readonly<Record<string, string>>;
}) {
  if (nombre === 0) return null;
  const texte = (
    <>
      <strong>{nombre}</strong> {suite}
    </>
  );
  return (
    <li>
      {filtre === undefined ? (
        texte
      ) : (
        <Link to="/registre" search={filtre}>
          {texte}
        </Link>
      )}
    </li>
  );
}
