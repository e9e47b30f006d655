import type { Beside, LookedAt, PlanToLookAt } from '../../../language/findings/in-turn/helpers.ts';

/** What a thread is told: what plans are read beside, once, and then plans to look at. */
export type ToThread = { readonly beside: Beside } | { readonly plans: readonly PlanToLookAt[] };

/** What a thread tells: that it has read what was `beside`, and then what was found in plans, in their order; undefined where it cannot say. */
export type FromThread = { readonly isReady: true } | { readonly looked: readonly (LookedAt | undefined)[] };
