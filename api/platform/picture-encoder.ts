import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { tooBusy, wrongPicture } from './picture-refusals.ts';
import type { EncodeAnswer, Encoded, EncodeTask } from './picture-worker.ts';

export type { Encoded };

export type Encoder = {
  /**
   * Encodes a file into a folder. Refuses pictures/busy (503) when too many wait already, and with what is wrong with the
   * picture.
   */
  encode(task: EncodeTask): Promise<Encoded>;
  close(): void;
};

export type EncoderOptions = {
  /** Pictures at once: each takes one core whole, of those that nothing else uses. */ atOnce?: number;
  mostWaiting?: number;
  /** A picture that takes longer is given up. */ timeoutMs?: number;
  /** A process without work ends after that. */ idleMs?: number;
};

const WORKER = join(import.meta.dirname, 'picture-worker.ts');

export function makeEncoder(options: EncoderOptions = {}): Encoder {
  const { atOnce = 2, mostWaiting = 32, timeoutMs = 60_000, idleMs = 30_000 } = options;
  const turns = makeTurns(atOnce, mostWaiting);
  const workers = makeWorkers(idleMs);
  return {
    async encode(task) {
      await turns.take();
      try {
        const child = workers.get();
        const answer = await ask(child, task, timeoutMs);
        workers.rest(child);
        if ('fault' in answer) throw wrongPicture(answer.fault);
        if ('trouble' in answer) throw Object.assign(new Error('a picture was not written'), { code: answer.trouble });
        return answer;
      } finally {
        turns.pass();
      }
    },
    close: workers.stop,
  };
}

function makeTurns(atOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return {
    async take(): Promise<void> {
      if (busy < atOnce) {
        busy++;
        return;
      }
      if (waiting.length >= mostWaiting) throw tooBusy();
      await new Promise<void>((resolve) => waiting.push(resolve));
    },
    pass(): void {
      const next = waiting.shift();
      if (next) next();
      else busy--;
    },
  };
}

/** Processes that have work, and those that rest a while before they end. */
function makeWorkers(idleMs: number) {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  function retire(child: ChildProcess): boolean {
    const at = idle.indexOf(child);
    if (at >= 0) idle.splice(at, 1);
    return at >= 0;
  }

  function start(): ChildProcess {
    // Nothing of this process's environment: it holds secrets, and decoders are where attackers look for holes.
    const child = fork(WORKER, [], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.unref();
    child.channel?.unref();
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      retire(child);
    });
    // Told of by its exit, or by the answer that does not come.
    child.on('error', () => {});
    return child;
  }

  return {
    get: () => idle.pop() ?? start(),
    rest(child: ChildProcess): void {
      // One that was killed or has died is still connected for a moment: the next picture would be lost with it.
      if (!child.connected || child.killed || child.exitCode !== null || child.signalCode !== null) return;
      idle.push(child);
      setTimeout(() => retire(child) && child.kill(), idleMs).unref();
    },
    stop(): void {
      for (const child of all) child.kill();
    },
  };
}

/** A process that dies over a picture, or takes too long, is gone; the next picture gets a new one. */
function ask(child: ChildProcess, task: EncodeTask, timeoutMs: number): Promise<EncodeAnswer> {
  const { promise, resolve } = Promise.withResolvers<EncodeAnswer>();
  const tooSlow = setTimeout(() => {
    resolve({ fault: 'too-slow' });
    child.kill('SIGKILL');
  }, timeoutMs);
  const onExit = () => resolve({ fault: 'damaged' });
  child.once('message', resolve);
  child.once('exit', onExit);
  child.send(task, (error) => error && onExit());
  return promise.finally(() => {
    clearTimeout(tooSlow);
    child.off('message', resolve);
    child.off('exit', onExit);
  });
}
