import type { ReactNode } from "react";
import classes from "./etiquette.module.css";

export type Ton = "neutre" | "principal" | "fait" | "attention" | "refus";

/** A status as a word in a box: never by colour alone, readable in black and white. */
export function Etiquette({
  ton = "neutre",
  children,
}: {
  readonly ton?: Ton;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes["etiquette"]} data-ton={ton}>
      {children}
    </span>
  );
}
