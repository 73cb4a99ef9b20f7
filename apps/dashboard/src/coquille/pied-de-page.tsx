import { Link } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import classes from "./pied-de-page.module.css";

/** Legal pages of the tenant, and what this software does not do. */
export function PiedDePage() {
  const { actif } = useSession();
  return (
    <footer className={`${classes["pied"] ?? ""} sans-impression`}>
      <div className={classes["contenu"]}>
        <p>
          {actif === undefined ? "" : `${actif.organisme.nom} · `}Ce logiciel n’utilise pas d’intelligence
          artificielle.
        </p>
        <ul>
          <li>
            <Link to="/outils">Outils</Link>
          </li>
          <li>
            <Link to="/mentions-legales">Mentions légales</Link>
          </li>
          <li>
            <Link to="/donnees-personnelles">Données personnelles</Link>
          </li>
          <li>
            <Link to="/accessibilite">Déclaration d’accessibilité</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
