import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createActivities } from '../../activities/create-activities.js';
import type { MessageProvider } from '../../activities/adapters/messaging.port.js';
import type { CommentReaders } from '../../activities/theming/read-comment.js';
import { loadClock, markClockStarted } from '../../prisma/stores/recovery-clock.store.js';
import { noon, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';

export interface ActivityStory extends StoryDatabase {
  activities: ReturnType<typeof createActivities>;
  /** Cases whose clock was started, once per start. */
  started: string[];
  /** What the activities take for the time. */
  setNow(now: Date): void;
  /** Replaces the sandbox as the provider of email. */
  setEmail(provider: MessageProvider): void;
  /** Replaces the sandbox as the provider of SMS. */
  setSms(provider: MessageProvider): void;
  /** Replaces the reading on this machine. */
  setReading(reading: CommentReaders): void;
}

export const publicUrl = 'https://amends.example.com';

/** The real activities on a database of their own, with the sandbox as provider. */
export async function openActivities(): Promise<ActivityStory> {
  const story = await openStory();
  const { db } = story;
  let now = noon;
  let reading: CommentReaders = readHere;
  const started: string[] = [];
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const providers: { email: MessageProvider; sms: MessageProvider; voice: MessageProvider; sandbox: typeof sandbox } = {
    ...sandbox,
    sandbox,
  };
  const clock = () => now;
  const startClock = async (caseId: string): Promise<void> => {
    if (!(await loadClock(db, caseId, now))) return;
    started.push(caseId);
    await markClockStarted(db, caseId, now);
  };
  return {
    ...story,
    activities: createActivities({
      db,
      clock,
      providers,
      log: quiet,
      publicUrl,
      startClock,
      reading: {
        get asksProvider() {
          return reading.asksProvider;
        },
        inForce: () => reading.inForce(),
        readComment: (comment, language) => reading.readComment(comment, language),
      },
    }),
    started,
    setNow(next) {
      now = next;
    },
    setEmail(provider) {
      providers.email = provider;
    },
    setSms(provider) {
      providers.sms = provider;
    },
    setReading(next) {
      reading = next;
    },
  };
}
