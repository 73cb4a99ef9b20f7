import type { DateIso } from "@ia-territoires/core";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import type { LigneBpuConnue } from "@ia-territoires/reporting";
import { NativeSelect, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import { ErreursBordereau } from "../simulateur/erreurs-bordereau.tsx";
import { type BordereauLu, readBordereau } from "../simulateur/read-bordereau.ts";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";

export interface BpuChoisi {
  readonly titre: string;
  readonly lignes: readonly LigneBpuConnue[];
}

export const SANS_BPU: BpuChoisi = { titre: "", lignes: [] };

/** The illustrative price list, for the example. */
export function getBpuIllustratif(): BpuChoisi {
  const { titre, lignes } = createBpuIllustratif();
  return { titre, lignes };
}

interface Props {
  readonly bpu: BpuChoisi;
  readonly depuis: DateIso;
  readonly onChange: (bpu: BpuChoisi) => void;
}

/** The price list that the orders are held against: none, the illustrative one, or one's own. */
export function ChoixBpu({ bpu, depuis, onChange }: Props) {
  const illustratif = useMemo(() => getBpuIllustratif(), []);
  const choix = bpu.titre === "" ? "aucun" : bpu.titre === illustratif.titre ? "illustratif" : "fichier";
  const [autre, setAutre] = useState(choix === "fichier");
  const [refus, setRefus] = useState<Extract<BordereauLu, { statut: "refus" }>>();
  async function take(fichier: File): Promise<void> {
    const lu = readBordereau(fichier.name, new Uint8Array(await fichier.arrayBuffer()), depuis);
    setRefus(lu.statut === "refus" ? lu : undefined);
    if (lu.statut === "lu") onChange({ titre: fichier.name, lignes: lu.bpu.lignes });
  }
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Bordereau de prix"
        description="Pour nommer les codes, et lister ceux qui n’y sont pas et ceux que personne n’a commandés"
        value={autre ? "fichier" : choix}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setAutre(value === "fichier");
          setRefus(undefined);
          if (value !== "fichier") onChange(value === "illustratif" ? illustratif : SANS_BPU);
        }}
        data={[
          { value: "aucun", label: "Sans bordereau" },
          { value: "illustratif", label: illustratif.titre },
          {
            value: "fichier",
            label: bpu.titre !== "" && choix === "fichier" ? bpu.titre : "Mon bordereau (CSV)…",
          },
        ]}
      />
      {autre && (
        <ChampFichier
          libelle="Bordereau au format CSV"
          accept=".csv,.txt,text/csv"
          onFichier={(fichier) => void take(fichier)}
        />
      )}
      {refus !== undefined && <ErreursBordereau refus={refus} />}
    </Stack>
  );
}
