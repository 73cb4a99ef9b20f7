import { BoutonRecherche } from "../recherche/bouton-recherche.tsx";
import { ChoixOrganisme } from "../session/choix-organisme.tsx";
import { MenuUtilisateur } from "../session/menu-utilisateur.tsx";
import classes from "./en-tete.module.css";

/** What the header offers once signed in: search, organisme one acts for, account. */
export function Compte() {
  return (
    <>
      <BoutonRecherche />
      <div className={classes["compte"]}>
        <ChoixOrganisme />
        <MenuUtilisateur />
      </div>
    </>
  );
}
