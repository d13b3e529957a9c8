/** What helps in a talk about one cause. It is a help to think, no script: whoever talks says it in words of their own. */
export interface ConversationGuide {
  /** After one's own name: what happened, owned without an if. */
  opening: string;
  /** Open and curious; asked to learn, not to argue. */
  questions: readonly string[];
  /** What a manager can do, or see to, without asking anybody for leave. */
  actions: readonly string[];
  /** Says what comes next and when, and only what is certain. */
  closing: string;
  /** What to leave, where a slip is near. */
  avoid?: string;
}
