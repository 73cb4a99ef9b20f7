import { Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

/** What is said of a system, as typed. */
export interface ValeursSysteme extends Record<string, unknown> {
  nom: string;
  fournisseur: string;
  finalite: string;
  service: string;
}

/** Name, vendor, purpose, service. */
export function ChampsSysteme({
  form,
}: {
  readonly form: Pick<UseFormReturnType<ValeursSysteme>, "getInputProps">;
}) {
  return (
    <>
      <TextInput
        label="Nom du système"
        description="Celui que les agents emploient : « agent conversationnel du site »"
        required
        maxLength={150}
        {...form.getInputProps("nom")}
      />
      <Textarea
        label="À quoi il sert"
        description="Une phrase : ce qu’il fait, pour qui"
        required
        rows={3}
        maxLength={1000}
        {...form.getInputProps("finalite")}
      />
      <div className="champs">
        <TextInput
          label="Fournisseur (facultatif)"
          description="Laisser vide s’il est fait chez vous"
          maxLength={150}
          {...form.getInputProps("fournisseur")}
        />
        <TextInput
          label="Service qui s’en sert (facultatif)"
          description="Un service, pas une personne"
          maxLength={150}
          {...form.getInputProps("service")}
        />
      </div>
    </>
  );
}
