import { Button } from "@mantine/core";
import { IconMenu2, IconX } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useSession } from "../session/use-session.ts";
import classes from "./en-tete.module.css";
import { LienBouton } from "./lien-bouton.tsx";
import { PRODUIT } from "./produit.ts";

// Not needed to sign in.
const Compte = lazy(async () => ({ default: (await import("./compte.tsx")).Compte }));

interface Props {
  readonly connecte: boolean;
  readonly demonstration: boolean;
  readonly navigationOuverte: boolean;
  readonly onNavigation: () => void;
}

/** Name of the product, organisme one acts for, account. */
export function EnTete({ connecte, demonstration, navigationOuverte, onNavigation }: Props) {
  const { utilisateur } = useSession();
  const { href, pathname } = useLocation();
  return (
    <header className={classes["en-tete"]}>
      {demonstration && (
        <p className={classes["demonstration"]}>
          <strong>Données de démonstration</strong> : contrats, montants et personnes sont fictifs.
        </p>
      )}
      <div className={classes["contenu"]}>
        <Link to="/" className={classes["produit"]} aria-label={`${PRODUIT}, accueil`}>
          <img src="/icone.svg" alt="" width={32} height={32} />
          <span className={classes["nom"]}>{PRODUIT}</span>
        </Link>
        {utilisateur === null && pathname !== "/connexion" && (
          <LienBouton to="/connexion" search={{ retour: href }} variant="default" className="sans-impression">
            Se connecter
          </LienBouton>
        )}
        {connecte && (
          <>
            <Suspense fallback={null}>
              <Compte />
            </Suspense>
            <Button
              className={`${classes["bouton-navigation"] ?? ""} sans-impression`}
              variant="default"
              aria-expanded={navigationOuverte}
              aria-controls="navigation-principale"
              onClick={onNavigation}
              leftSection={
                navigationOuverte ? <IconX size={18} aria-hidden /> : <IconMenu2 size={18} aria-hidden />
              }
            >
              Menu
            </Button>
          </>
        )}
      </div>
    </header>
  );
}
