import { offerVisTimeline } from './vis-timeline';

offerVisTimeline(true);
