import { Button, Menu } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Person } from '../api/types.js';
import { useSession } from '../session/session.queries.js';
import { colleaguesQuery } from './inbox.queries.js';

interface AssignMenuProps {
  label: string;
  opened?: boolean;
  onOpenChange?(opened: boolean): void;
  onAssign(to: Person): void;
  variant?: 'default' | 'filled';
}

/** Oneself first, then everybody who works on cases. */
export function AssignMenu({ label, opened, onOpenChange, onAssign, variant = 'default' }: AssignMenuProps): ReactNode {
  const me = useSession()?.user;
  const users = useQuery(colleaguesQuery).data?.items ?? [];
  const others = users.filter((user) => user.id !== me?.id && !user.disabled && ['admin', 'ops', 'manager'].includes(user.role));
  return (
    <Menu
      position="bottom-start"
      width={240}
      {...(opened === undefined ? {} : { opened })}
      {...(onOpenChange === undefined ? {} : { onChange: onOpenChange })}
    >
      <Menu.Target>
        <Button variant={variant} leftSection={<IconUserPlus size={14} />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {me && <Menu.Item onClick={() => onAssign(me)}>Me ({me.name})</Menu.Item>}
        {others.length > 0 && <Menu.Divider />}
        {others.map((user) => (
          <Menu.Item key={user.id} onClick={() => onAssign(user)}>
            {user.name}
            {user.team !== null && <span className="dim"> · {user.team}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
