'use client';

import { matrixView } from '@/lib/session/matrix-view';
import { readersOf } from './use-session';

/** One thing that the matrix shows, followed; and the same as it is at a moment. */
export const [useMatrixView, useMatrixNow] = readersOf(matrixView);
