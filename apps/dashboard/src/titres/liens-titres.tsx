import { Link } from "@tanstack/react-router";
import { useSession } from "../session/use-session.ts";
import classes from "./titres.module.css";

const LIENS = [
  { to: "/titres/a-facturer", libelle: "À facturer" },
  { to: "/titres/lots", libelle: "Lots" },
  { to: "/titres", libelle: "Titres" },
  { to: "/titres/exercices", libelle: "Exercices et imputation" },
  { to: "/titres/ecarts", libelle: "Écarts" },
] as const;

/** The screens of titres, one beside the other; a body that only pays has none but its own titres. */
export function LiensTitres() {
  const { estPrestataire } = useSession();
  if (!estPrestataire) return null;
  return (
    <nav aria-label="Titres de recettes" className="sans-impression">
      <ul className={classes["liens"]}>
        {LIENS.map(({ to, libelle }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
            >
              {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
