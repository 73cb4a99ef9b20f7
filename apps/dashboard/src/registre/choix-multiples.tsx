import type { Question } from "@ia-territoires/compliance/wording";
import { useState } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import classes from "./registre.module.css";
import { type SaisieReponse, setOption } from "./saisie-reponse.ts";

interface Props {
  readonly options: Question["options"];
  readonly saisie: SaisieReponse;
  readonly onChange: (suite: Partial<SaisieReponse>) => void;
}

/**
 * The options of a multiple choice. Most people know of each whether it applies: the second box, « Je ne sais pas », is
 * shown beside each option to whoever asks for it, by a box that comes before them in the order of reading.
 */
export function ChoixMultiples({ options, saisie, onChange }: Props) {
  const [avecDoutes, setAvecDoutes] = useState(saisie.inconnus.length > 0);
  const isActif = saisie.mode === "reponse";
  return (
    <>
      <label className={classes["doutes"]}>
        <input
          type="checkbox"
          checked={avecDoutes}
          aria-describedby="regle-des-doutes"
          onChange={(event) => {
            setAvecDoutes(event.currentTarget.checked);
            // What is no longer shown is no longer said.
            if (event.currentTarget.checked || !isActif) return;
            onChange({ inconnus: [], mode: saisie.options.length === 0 ? "" : "reponse" });
          }}
        />
        <span>Pour certains de ces cas, je ne sais pas</span>
      </label>
      <p className={classes["discret"]} id="regle-des-doutes">
        Les cas que vous ne cochez pas valent « non ».
      </p>
      <div className={classes["choix"]} data-doutes={avecDoutes || undefined}>
        {options.map(({ valeur, libelle }) => {
          const douteuse = isActif && saisie.inconnus.includes(valeur);
          return (
            <div className={classes["rangee"]} key={valeur}>
              <label className={classes["option"]}>
                <input
                  type="checkbox"
                  checked={isActif && saisie.options.includes(valeur)}
                  onChange={(event) => {
                    onChange(setOption(saisie, valeur, event.currentTarget.checked ? "oui" : ""));
                  }}
                />
                <span>{formatTypographie(libelle)}</span>
              </label>
              {avecDoutes && (
                <label className={classes["doute"]}>
                  <input
                    type="checkbox"
                    checked={douteuse}
                    onChange={(event) => {
                      onChange(setOption(saisie, valeur, event.currentTarget.checked ? "inconnu" : ""));
                    }}
                  />
                  <span>
                    Je ne sais pas
                    <span className="visuellement-masque"> pour : {formatTypographie(libelle)}</span>
                  </span>
                </label>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
