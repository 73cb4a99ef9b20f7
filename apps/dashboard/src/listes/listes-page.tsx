import { Paper } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { ECRANS_PROPRES } from "./ecrans-propres.ts";
import classes from "./listes.module.css";

/** Every list one may read: in the screen of its subject, else in the common one. */
export function ListesPage() {
  const { data: registre } = useSuspenseQuery(trpc.listes.registre.queryOptions());
  return (
    <>
      <TitrePage
        titre="Listes"
        sousTitre="Toutes les listes que vous pouvez lire, à parcourir ou à exporter."
      />
      <Paper withBorder p="lg">
        <ul className={classes["registre"]}>
          {registre
            .filter(({ libre }) => libre)
            .map(({ code, titre }) => (
              <li key={code}>
                <Link to={(ECRANS_PROPRES[code] ?? "/listes/$code") as never} params={{ code } as never}>
                  {titre}
                </Link>
              </li>
            ))}
        </ul>
      </Paper>
    </>
  );
}
