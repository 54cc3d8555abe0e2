import type { Context } from '../../context.ts';
import type { Schedule, Worker } from '../../platform/jobs.ts';
import { countAllNews } from './count-orders.service.ts';

const COUNT_QUEUE = 'reports.count';

export const reportWorkers = (context: Context): Worker[] => [{ queue: COUNT_QUEUE, run: () => countAllNews(context) }];

export const reportSchedules: Schedule[] = [{ queue: COUNT_QUEUE, cron: '*/5 * * * *' }];
