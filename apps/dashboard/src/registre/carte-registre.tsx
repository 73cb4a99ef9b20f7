import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import classes from "../accueil/accueil.module.css";
import { CarteAFaire } from "../accueil/carte-a-faire.tsx";
import { trpc } from "../api/trpc.ts";

/** What the register waits for, on a home page. */
export function CarteRegistre() {
  const { data } = useSuspenseQuery(trpc.registre.getSynthese.queryOptions());
  const { statuts, changements, total } = data;
  const lignes = [
    { libelle: "Systèmes à compléter", nombre: statuts["a-completer"], search: { statut: "a-completer" } },
    {
      libelle: "À confirmer par un juriste",
      nombre: statuts["a-confirmer"],
      search: { statut: "a-confirmer" },
    },
    { libelle: "Avis à revoir", nombre: statuts["a-revoir"], search: { statut: "a-revoir" } },
    { libelle: "Touchés par un nouveau texte", nombre: changements, search: { changement: "oui" } },
  ].filter(({ nombre }) => nombre > 0);
  return (
    <CarteAFaire
      id="registre-ia"
      titre="Registre des systèmes d’IA"
      total={lignes.reduce((somme, { nombre }) => somme + nombre, 0)}
      vide={total === 0 ? "Aucun système déclaré." : "Rien n’attend dans le registre."}
      suite={<Link to="/registre">Ouvrir le registre</Link>}
    >
      {lignes.map(({ libelle, nombre, search }) => (
        <li key={libelle}>
          <Link to="/registre" search={search}>
            {libelle}
          </Link>
          <span className={classes["precision"]}>{nombre}</span>
        </li>
      ))}
    </CarteAFaire>
  );
}
