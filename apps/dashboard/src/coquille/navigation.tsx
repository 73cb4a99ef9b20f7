import {
  IconBuildingCommunity,
  IconCalendarDue,
  IconChartBar,
  IconCalendarWeek,
  IconFileEuro,
  IconFiles,
  IconHistory,
  IconHome,
  IconListDetails,
  IconMail,
  IconPaperclip,
  IconReceipt2,
  IconRoute,
  IconSchool,
  IconServerCog,
  IconSettings,
  IconShieldLock,
  IconSignature,
  IconUsers,
  IconTools,
  IconScale,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useSession } from "../session/use-session.ts";
import { type LienNavigation, listLiensNavigation } from "./list-liens-navigation.ts";
import classes from "./navigation.module.css";

const ICONES: Readonly<Record<LienNavigation["to"], ComponentType<{ size: number; "aria-hidden": true }>>> = {
  "/": IconHome,
  "/organismes": IconBuildingCommunity,
  "/missions": IconRoute,
  "/devis": IconFileEuro,
  "/activite": IconChartBar,
  "/registre": IconScale,
  "/titres": IconReceipt2,
  "/documents": IconFiles,
  "/pieces": IconPaperclip,
  "/agenda": IconCalendarWeek,
  "/echeances": IconCalendarDue,
  "/formations": IconSchool,
  "/courriers": IconMail,
  "/outils": IconTools,
  "/reglages": IconSettings,
  "/exploitation": IconServerCog,
  "/personnes": IconUsers,
  "/delegations": IconSignature,
  "/conservation": IconShieldLock,
  "/journal": IconHistory,
  "/listes": IconListDetails,
};

/** Main navigation: beside the content on a wide screen, under the « Menu » button on a narrow one. */
export function Navigation({ ouverte }: { readonly ouverte: boolean }) {
  const { actif } = useSession();
  const liens = listLiensNavigation(actif?.organisme.nature ?? "", actif?.roles ?? []);
  return (
    <nav
      id="navigation-principale"
      aria-label="Navigation principale"
      className={`${classes["navigation"] ?? ""} sans-impression`}
      data-ouverte={ouverte}
    >
      <ul>
        {liens.map(({ to, libelle }) => {
          const Icone = ICONES[to];
          return (
            <li key={to}>
              <Link
                to={to}
                className={classes["lien"]}
                activeOptions={{ exact: to === "/", includeSearch: false }}
                activeProps={{ "aria-current": "page" }}
              >
                <Icone size={20} aria-hidden />
                {libelle}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
