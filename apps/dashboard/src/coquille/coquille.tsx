import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { DialogueSession } from "../session/dialogue-session.tsx";
import { useSession } from "../session/use-session.ts";
import { Annonces } from "./annonces.tsx";
import { BandeauHorsLigne } from "./bandeau-hors-ligne.tsx";
import classes from "./coquille.module.css";
import { EnTete } from "./en-tete.tsx";
import { Navigation } from "./navigation.tsx";
import { PiedDePage } from "./pied-de-page.tsx";

/** The frame of every screen: skip link, header, navigation, content, footer. */
export function Coquille() {
  const { utilisateur, actif, demonstration } = useSession();
  const [navigationOuverte, setNavigationOuverte] = useState(false);
  const pathname = useLocation({ select: (location) => location.pathname });
  const connecte = utilisateur !== null && actif !== undefined && pathname !== "/connexion";

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the path is the trigger: a chosen page closes the menu
  useEffect(() => {
    setNavigationOuverte(false);
  }, [pathname]);

  return (
    <>
      <a href="#contenu" className={classes["evitement"]}>
        Aller au contenu
      </a>
      <EnTete
        demonstration={demonstration}
        connecte={connecte}
        navigationOuverte={navigationOuverte}
        onNavigation={() => {
          setNavigationOuverte((ouverte) => !ouverte);
        }}
      />
      <BandeauHorsLigne />
      <div className={classes["corps"]}>
        {connecte && <Navigation ouverte={navigationOuverte} />}
        <main id="contenu" tabIndex={-1} className={classes["contenu"]}>
          <Outlet />
        </main>
      </div>
      <PiedDePage />
      <Annonces />
      <DialogueSession />
    </>
  );
}
