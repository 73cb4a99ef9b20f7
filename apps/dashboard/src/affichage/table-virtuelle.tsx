import { Table } from "@mantine/core";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { EnTeteTriable } from "./en-tete-triable.tsx";
import classes from "./table-virtuelle.module.css";
import { useImpression } from "./use-impression.ts";

export interface Colonne<Ligne> {
  readonly cle: string;
  readonly titre: string;
  readonly cellule: (ligne: Ligne) => ReactNode;
  /** Value of `tri` for this column; a second click adds « - » for the other way. */
  readonly tri?: string;
  readonly triInverse?: string;
  readonly nombre?: boolean;
  /** Digits that stay on one line, one under the other. */
  readonly chiffres?: boolean;
  /** Hidden on a narrow screen, where the first column repeats what matters. */
  readonly large?: boolean;
}

interface Props<Ligne> {
  readonly legende: string;
  readonly colonnes: readonly Colonne<Ligne>[];
  readonly lignes: readonly Ligne[];
  readonly getCle: (ligne: Ligne) => string;
  /** All the rows that exist, loaded or not. */
  readonly total: number;
  readonly tri?: string | undefined;
  readonly onTri?: (tri: string) => void;
}

const HAUTEUR_LIGNE = 56;
const SANS_DEFILEMENT = 20;

/** A real table that only draws the rows near the screen (all of them on paper). */
export function TableVirtuelle<Ligne>({
  legende,
  colonnes,
  lignes,
  getCle,
  total,
  tri,
  onTri,
}: Props<Ligne>) {
  const frame = useRef<HTMLDivElement>(null);
  // On paper, and when they are few, all the rows are drawn.
  const entiere = useImpression() || lignes.length <= SANS_DEFILEMENT;
  const virtualizer = useWindowVirtualizer({
    count: lignes.length,
    estimateSize: () => HAUTEUR_LIGNE,
    overscan: 2,
    scrollMargin: frame.current?.offsetTop ?? 0,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const avant = entiere || first === undefined ? 0 : first.start - virtualizer.options.scrollMargin;
  const apres =
    entiere || last === undefined
      ? 0
      : virtualizer.getTotalSize() - (last.end - virtualizer.options.scrollMargin);
  const indices = entiere ? lignes.map((_, index) => index) : items.map((item) => item.index);

  return (
    <div ref={frame} className={classes["cadre"]}>
      <Table verticalSpacing="sm" highlightOnHover aria-rowcount={total + 1} className={classes["table"]}>
        <Table.Caption className="visuellement-masque">{legende}</Table.Caption>
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            {colonnes.map((colonne) => (
              <EnTeteTriable key={colonne.cle} colonne={colonne} tri={tri} onTri={onTri} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {avant > 0 && <tr aria-hidden="true" style={{ height: avant }} />}
          {indices.map((index) => {
            const ligne = lignes[index];
            if (ligne === undefined) return null;
            return (
              <Table.Tr
                key={getCle(ligne)}
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtualizer.measureElement}
              >
                {colonnes.map((colonne) => (
                  <Table.Td
                    key={colonne.cle}
                    data-large={colonne.large}
                    data-nombre={colonne.nombre}
                    className={colonne.nombre === true || colonne.chiffres === true ? "nombre" : ""}
                  >
                    {colonne.cellule(ligne)}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          {apres > 0 && <tr aria-hidden="true" style={{ height: apres }} />}
        </Table.Tbody>
      </Table>
    </div>
  );
}
