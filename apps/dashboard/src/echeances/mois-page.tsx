import { formatMoisFr } from "@ia-territoires/core";
import { Text } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import classes from "./echeances.module.css";
import { GrilleMois } from "./grille-mois.tsx";
import { addMois } from "./mois.ts";

/** The échéances of a month, week by week; on a phone, day by day. */
export function MoisPage() {
  const { aujourdHui } = useSession();
  const { mois = aujourdHui.slice(0, 7) } = useSearch({ from: "/application/echeances/mois" });
  const lu = useQuery({
    ...trpc.echeances.getMois.queryOptions({ mois }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TitrePage
        titre={`Échéances de ${formatMoisFr(mois)}`}
        actions={
          <>
            <LienBouton to="/echeances" variant="default">
              Vue en liste
            </LienBouton>
            <BoutonImprimer />
          </>
        }
      />
      <nav aria-label="Mois" className={`${classes["navigation"] ?? ""} sans-impression`}>
        <LienBouton
          to="/echeances/mois"
          search={{ mois: addMois(mois, -1) }}
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {formatMoisFr(addMois(mois, -1))}
        </LienBouton>
        <LienBouton to="/echeances/mois" search={{}} variant="default">
          Ce mois-ci
        </LienBouton>
        <LienBouton
          to="/echeances/mois"
          search={{ mois: addMois(mois, 1) }}
          variant="default"
          rightSection={<IconArrowRight size={18} aria-hidden />}
        >
          {formatMoisFr(addMois(mois, 1))}
        </LienBouton>
      </nav>
      {lu.isPending && <SquelettePage />}
      {lu.isError && <MessageErreur message={readErreur(lu.error).message} />}
      {lu.data !== undefined && (
        <>
          {lu.data.tronque && (
            <Text mb="sm">Ce mois a plus d’échéances qu’il n’en est montré : la liste les donne toutes.</Text>
          )}
          <GrilleMois donnees={lu.data} aujourdHui={aujourdHui} />
        </>
      )}
    </>
  );
}
