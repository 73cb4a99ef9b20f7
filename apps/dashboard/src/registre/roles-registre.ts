/** Who declares, answers and keeps the plan; the server holds it too. */
export const ROLES_REGISTRE = ["admin", "referent-ia", "juriste", "dpo", "dgs", "agent"] as const;
