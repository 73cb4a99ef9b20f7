import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import { formatDateFr, formatMontant } from "@ia-territoires/core";
import { type ActionPlan, aggregateBudgets, LIBELLES_ETAT_ACTION } from "@ia-territoires/dossiers/systemes";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import { BudgetsPlan } from "./budgets-plan.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";
import { PreuvesRattachees } from "./preuves-rattachees.tsx";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  /** Opens the form of an action, or of a new one. */
  readonly onAction: (action: ActionPlan | null) => void;
}

/** The plan of the system: each action with who, when, its budget; the totals. */
export function SectionActions({ dossier, onAction }: Props) {
  const { systeme, aujourdHui, peutModifier } = dossier;
  const { actions } = systeme;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="plan">
      <Title order={2} id="plan" mb="sm">
        Plan d’actions
      </Title>
      {actions.length === 0 && <Text>Aucune action prévue pour l’instant.</Text>}
      {actions.map((action) => {
        const { id, titre, obligation, responsable, echeance, budget, etat, faiteLe, note } = action;
        const retard = echeance < aujourdHui && (etat === "a-faire" || etat === "en-cours");
        return (
          <div key={id} className={classes["bloc"]}>
            <h3 className={classes["tete"]}>
              {titre}
              <Etiquette ton={etat === "faite" ? "fait" : "neutre"}>{LIBELLES_ETAT_ACTION[etat]}</Etiquette>
              {retard && <Etiquette ton="attention">En retard</Etiquette>}
            </h3>
            <p>
              {responsable}, pour le {formatDateFr(echeance)}
              {faiteLe !== undefined && `, faite le ${formatDateFr(faiteLe)}`}.{" "}
              {budget === undefined ? "Budget non estimé." : `Budget : ${formatMontant(budget)}.`}
            </p>
            {obligation !== undefined && (
              <p className={classes["discret"]}>
                Sert l’obligation : {getLibelleObligation(obligation, systeme.examen.textVersion).titre}
              </p>
            )}
            {note !== undefined && <p className="paragraphe">{note}</p>}
            <PreuvesRattachees dossier={dossier} cible={{ actionId: id }} quoi={titre} />
            {peutModifier && (
              <Group mt="xs" className="sans-impression">
                <Button
                  size="compact-md"
                  variant="default"
                  onClick={() => {
                    onAction(action);
                  }}
                >
                  Modifier<span className="visuellement-masque"> l’action {titre}</span>
                </Button>
              </Group>
            )}
          </div>
        );
      })}
      {actions.length > 0 && <BudgetsPlan budgets={aggregateBudgets(actions)} />}
      {peutModifier && (
        <Group mt="md" className="sans-impression">
          <Button
            variant={actions.length === 0 ? "filled" : "default"}
            onClick={() => {
              onAction(null);
            }}
          >
            Prévoir une action
          </Button>
        </Group>
      )}
    </Paper>
  );
}
