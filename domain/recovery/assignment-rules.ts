/**
 * How a policy names who gets a case. `team_lead`: who leads the team of the rated contact; `round_robin`: anybody of the roles; `skills`:
 * who knows what the contact was about; `queue`: the people that the policy names. Of several it is always the least loaded.
 */
export const assignmentRules = ['team_lead', 'round_robin', 'skills', 'queue'] as const;

export const assignmentSkills = ['language', 'product_area', 'issue_type'] as const;

export const assignableRoles = ['manager', 'agent', 'ops', 'admin'] as const;
