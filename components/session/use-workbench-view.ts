'use client';

import { workbenchView } from '@/lib/session/workbench-view';
import { readersOf } from './use-session';

/** One thing that the workbench draws, followed; and the same as it is at a moment. */
export const [useWorkbenchView, useWorkbenchNow] = readersOf(workbenchView);
