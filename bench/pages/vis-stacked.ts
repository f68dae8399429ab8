import { offerVisTimeline } from './vis-timeline';

offerVisTimeline(false);
