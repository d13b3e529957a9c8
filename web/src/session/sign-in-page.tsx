import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWindowTitle } from '../parts/page.js';
import { Wordmark } from '../parts/wordmark.js';
import { sessionQuery } from './session.queries.js';
import './sign-in.css';

const route = getRouteApi('/sign-in');

export function SignInPage(): ReactNode {
  useWindowTitle('Sign in');
  const { next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/session', { body: { email, password } })),
    onSuccess: (session) => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      router.history.push(next ?? '/');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <main className="sign-in">
      <form className="sign-in-form" onSubmit={submit}>
        <Wordmark />
        <h1>Sign in</h1>
        <TextInput
          label="Email"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show password' }}
        />
        {signIn.isError && <ProblemAlert error={signIn.error} />}
        <Button type="submit" size="sm" fullWidth loading={signIn.isPending}>
          Sign in
        </Button>
        <p className="dim small">The first account and its password are printed once in the terminal where Amends was started.</p>
      </form>
    </main>
  );
}
