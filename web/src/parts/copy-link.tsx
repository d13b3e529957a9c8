import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconCopy, IconLink } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

/** Copies text; without `text`, the address of this view with its filters. With `what` it is a small icon that says what it copies. */
export function CopyButton({ text, label = 'Copy link', what }: { text?: string; label?: string; what?: string }): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text ?? location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  const run = (): void => void copy().catch(() => undefined);
  if (what !== undefined) {
    return (
      <ActionIcon variant="subtle" color="gray" aria-label={copied ? 'Copied' : `Copy ${what}`} title={`Copy ${what}`} onClick={run}>
        {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
    );
  }
  return (
    <Button variant="default" leftSection={copied ? <IconCheck size={14} /> : <IconLink size={14} />} onClick={run}>
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </Button>
  );
}
