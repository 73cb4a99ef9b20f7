import { Button, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./imports.module.css";

/** More lines than one reads at once; a browser slows down when it is given thousands. */
const MONTRES = 200;

interface Props<Element> {
  readonly titre: string;
  readonly elements: readonly Element[];
  readonly children: (element: Element) => ReactNode;
}

/** A part of the report of an import: its first lines, the others on demand; nothing when it is empty. */
export function PremiersElements<Element>({ titre, elements, children }: Props<Element>) {
  const [tous, setTous] = useState(false);
  if (elements.length === 0) return null;
  const montres = tous ? elements : elements.slice(0, MONTRES);
  return (
    <>
      <Title order={3}>{titre}</Title>
      <ul className={classes["liste"]}>{montres.map(children)}</ul>
      {montres.length < elements.length && (
        <Button
          variant="default"
          mb="sm"
          onClick={() => {
            setTous(true);
          }}
        >
          Tout afficher ({formatNombre(elements.length)})
        </Button>
      )}
    </>
  );
}
