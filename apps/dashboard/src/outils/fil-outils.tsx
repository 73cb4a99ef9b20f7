import { FilDAriane } from "../coquille/fil-d-ariane.tsx";

/** Breadcrumbs of a public tool. */
export function FilOutils({ ici }: { readonly ici: string }) {
  return <FilDAriane etapes={[{ libelle: "Outils", lien: { to: "/outils" } }]} ici={ici} />;
}
