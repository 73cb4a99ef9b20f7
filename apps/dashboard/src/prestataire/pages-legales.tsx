import { Paper, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { TEXTES_PAR_DEFAUT } from "./textes-par-defaut.ts";

type Page = keyof typeof TEXTES_PAR_DEFAUT;

/** A legal page: the tenant's text, else ours with what is to fill in. */
function PageLegale({ page, titre }: { readonly page: Page; readonly titre: string }) {
  const { utilisateur, actif } = useSession();
  const { data } = useQuery({
    ...trpc.prestataire.get.queryOptions(),
    enabled: utilisateur !== null && actif !== undefined,
    retry: false,
  });
  const texte = data?.pages[page]?.trim() ?? "";
  return (
    <>
      <TitrePage
        titre={titre}
        sousTitre={texte === "" ? "Texte par défaut, à compléter dans les réglages" : undefined}
      />
      <Paper withBorder p="lg" maw="52rem">
        {(texte === "" ? TEXTES_PAR_DEFAUT[page] : texte).split(/\n{2,}/).map((paragraphe) => (
          <Text key={paragraphe} mb="sm" className="paragraphe">
            {paragraphe}
          </Text>
        ))}
      </Paper>
    </>
  );
}

export function MentionsLegalesPage() {
  return <PageLegale page="mentionsLegales" titre="Mentions légales" />;
}

export function DonneesPersonnellesPage() {
  return <PageLegale page="donneesPersonnelles" titre="Données personnelles" />;
}

export function AccessibilitePage() {
  return <PageLegale page="accessibilite" titre="Déclaration d’accessibilité" />;
}
