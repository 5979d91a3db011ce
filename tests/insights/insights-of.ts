import type { AskTable } from '#src/insights/ask-table.ts';
import type { Insights, InsightsAsked } from '#src/insights/insights.ts';
import { runningInsights } from '#src/insights/running-insights.ts';

/** All insights over one table, of nothing that was worked out before. */
export const insightsOf = (table: AskTable, asked: InsightsAsked): Insights =>
  runningInsights()([table], asked);
