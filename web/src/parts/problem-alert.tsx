import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';

/** A failure as a sentence, with the faults of the input and the request id to quote. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactNode {
  const problem = asProblem(error);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} role="alert" styles={{ message: { color: 'inherit' } }}>
      <p>{problem.message}</p>
      {problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={`${fault.path}${fault.message}`}>
              <span className="mono">{fault.path}</span>: {fault.message}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId !== null && (
        <p className="small dim">
          Request <span className="mono">{problem.requestId}</span>
        </p>
      )}
      {onRetry && (
        <Button mt={8} variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
