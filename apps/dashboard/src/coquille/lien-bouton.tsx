import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

type Props = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
    readonly ref?: Ref<HTMLAnchorElement>;
  };

function AncreBouton(props: Props) {
  return <Button component="a" {...props} />;
}

/** A link to another screen that looks like a button. */
export const LienBouton = createLink(AncreBouton);
