/** Pages of a newsroom, named in the model as schema.org names them ("Markup for News", "News organizations"). */
export const policies = [
  'publishingPrinciples',
  'actionableFeedbackPolicy',
  'correctionsPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'ethicsPolicy',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
  'ownershipFundingInfo',
  'unnamedSourcesPolicy',
  'verificationFactCheckingPolicy',
] as const;
