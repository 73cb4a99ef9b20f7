/** The purge takes the names of those present out of old sheets: it acts as the owner, whose updates had no policy. */
export default [
  `create policy intervention_owner on intervention for update to current_user using (true) with check (true)`,
] as const satisfies readonly string[];
