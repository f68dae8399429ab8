import { type MonteCarloInput, monteCarlo } from '@/lib/inference/monte-carlo';

// a thread of its own, for many draws take longer than a frame; it answers each job with the job's number
self.addEventListener(
  'message',
  ({ data }: MessageEvent<Readonly<{ job: number; input: MonteCarloInput }>>) => {
    const { first, quantiles, bins } = monteCarlo(data.input);
    self.postMessage({ job: data.job, drawn: { first, quantiles, bins } });
  },
);
