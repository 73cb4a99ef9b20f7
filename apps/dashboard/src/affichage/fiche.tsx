import type { ReactNode } from "react";
import classes from "./fiche.module.css";

/** Terms and their values, side by side when there is room. */
export function Fiche({ children }: { readonly children: ReactNode }) {
  return <dl className={classes["fiche"]}>{children}</dl>;
}

/** One line of a sheet; nothing known is said, not left blank. */
export function LigneFiche({ terme, children }: { readonly terme: string; readonly children?: ReactNode }) {
  const vide = children === undefined || children === null || children === "";
  return (
    <div>
      <dt>{terme}</dt>
      <dd>{vide ? <span className={classes["absent"]}>non renseigné</span> : children}</dd>
    </div>
  );
}
