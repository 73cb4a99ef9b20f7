/** Days a devis stays valid when nobody says otherwise. No clause sets it: a default of the house, never a refusal. */
export const VALIDITE_DEVIS_JOURS = 90;
