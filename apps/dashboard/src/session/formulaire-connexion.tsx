import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { lazy, Suspense, useRef, useState, type FormEvent } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { signIn } from "./sign-in.ts";

const FormulaireCode = lazy(async () => ({
  default: (await import("./formulaire-code.tsx")).FormulaireCode,
}));

interface Props {
  /** Address to sign in again with, when a session is over. */
  readonly email?: string;
  readonly onConnecte: () => Promise<void> | void;
}

type Champ = "email" | "motDePasse";

const CONTROLES: readonly (readonly [Champ, (valeur: string) => boolean, string])[] = [
  [
    "email",
    (valeur) => /^\S+@\S+\.\S+$/.test(valeur.trim()),
    "Saisissez votre adresse électronique, par exemple nom@collectivite.fr.",
  ],
  ["motDePasse", (valeur) => valeur !== "", "Saisissez votre mot de passe."],
];

/** E-mail and password, errors beside their field. Plain state: the first screen does without the forms' library. */
export function FormulaireConnexion({ email = "", onConnecte }: Props) {
  const [valeurs, setValeurs] = useState({ email, motDePasse: "" });
  const [erreurs, setErreurs] = useState<Partial<Record<Champ, string>>>({});
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const [codeDemande, setCodeDemande] = useState(false);
  const champs = useRef<Partial<Record<Champ, HTMLInputElement | null>>>({});

  function change(champ: Champ, valeur: string): void {
    setValeurs((avant) => ({ ...avant, [champ]: valeur }));
    setErreurs((avant) => ({ ...avant, [champ]: undefined }));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const fautes = CONTROLES.filter(([champ, isValide]) => !isValide(valeurs[champ]));
    setErreurs(Object.fromEntries(fautes.map(([champ, , message]) => [champ, message])));
    const premiere = fautes[0];
    if (premiere === undefined) void connect();
    else champs.current[premiere[0]]?.focus();
  }

  async function connect(): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const resultat = await signIn(valeurs.email.trim(), valeurs.motDePasse);
    if (resultat.statut === "fait") {
      await onConnecte();
    } else if (resultat.statut === "second-facteur") {
      setCodeDemande(true);
    } else if (resultat.champ === "formulaire") {
      setErreur(resultat.message);
    } else {
      setErreurs({ [resultat.champ]: resultat.message });
      champs.current[resultat.champ]?.focus();
    }
    setEnCours(false);
  }

  function describe(champ: Champ) {
    return {
      value: valeurs[champ],
      error: erreurs[champ],
      required: true,
      ref: (noeud: HTMLInputElement | null) => {
        champs.current[champ] = noeud;
      },
      onChange: (event: { currentTarget: { value: string } }) => {
        change(champ, event.currentTarget.value);
      },
    };
  }

  if (codeDemande) {
    return (
      <Suspense fallback={<Text>Chargement…</Text>}>
        <FormulaireCode
          onConnecte={onConnecte}
          onRecommencer={() => {
            change("motDePasse", "");
            setCodeDemande(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {erreur !== null && <MessageErreur message={erreur} />}
        <TextInput label="Adresse électronique" type="email" autoComplete="username" {...describe("email")} />
        <PasswordInput
          label="Mot de passe"
          autoComplete="current-password"
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe" }}
          {...describe("motDePasse")}
        />
        <Button type="submit" size="md" loading={enCours}>
          Se connecter
        </Button>
      </Stack>
    </form>
  );
}
