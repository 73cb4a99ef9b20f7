import { Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import classes from "./table-virtuelle.module.css";

interface Props {
  readonly colonne: {
    readonly titre: string;
    readonly tri?: string;
    readonly triInverse?: string;
    readonly nombre?: boolean;
    readonly large?: boolean;
  };
  readonly tri?: string | undefined;
  readonly onTri?: ((tri: string) => void) | undefined;
}

/** Head of a column; a button when the column can sort, with the order told to screen readers. */
export function EnTeteTriable({ colonne, tri, onTri }: Props) {
  const commun = { scope: "col", "data-large": colonne.large, "data-nombre": colonne.nombre } as const;
  if (colonne.tri === undefined || onTri === undefined)
    return <Table.Th {...commun}>{colonne.titre}</Table.Th>;
  const sens =
    tri === colonne.tri
      ? "ascending"
      : tri !== undefined && tri === colonne.triInverse
        ? "descending"
        : "none";
  const Icone = sens === "ascending" ? IconArrowUp : sens === "descending" ? IconArrowDown : IconArrowsSort;
  const suivant = sens === "ascending" && colonne.triInverse !== undefined ? colonne.triInverse : colonne.tri;
  return (
    <Table.Th {...commun} aria-sort={sens}>
      <UnstyledButton
        className={classes["tri"]}
        onClick={() => {
          onTri(suivant);
        }}
      >
        {colonne.titre}
        <Icone size={16} aria-hidden className="sans-impression" />
      </UnstyledButton>
    </Table.Th>
  );
}
