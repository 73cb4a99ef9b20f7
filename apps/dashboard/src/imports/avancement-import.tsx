import { useQuery } from "@tanstack/react-query";
import { formatNombre } from "../affichage/format-nombre.ts";
import { trpc } from "../api/trpc.ts";
import classes from "./imports.module.css";

/** How far the import is; where the server cannot tell, that it is under way. */
export function AvancementImport({ suivi, total }: { readonly suivi: string; readonly total: number }) {
  const { data } = useQuery({
    ...trpc.listes.suivi.queryOptions({ id: suivi }),
    refetchInterval: 1_000,
    staleTime: 0,
  });
  const avancement = data ?? null;
  return (
    <div className={classes["avancement"]}>
      <span role="status">
        {avancement === null
          ? `Import de ${formatNombre(total)} lignes en cours : gardez cette page ouverte.`
          : `Import en cours : ${formatNombre(avancement.lues)} lignes sur ${formatNombre(total)}`}
      </span>
      <progress
        aria-label="Avancement de l’import"
        {...(avancement === null ? {} : { value: avancement.lues, max: Math.max(1, avancement.total) })}
      />
    </div>
  );
}
