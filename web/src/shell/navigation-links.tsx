import { IconDots } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { barOf, isAt, type Destination } from './navigation.js';

/**
 * The ways to all screens: beside the page, or as a bar at the foot of a narrow one, which has room for a few; the others then open above it.
 * They are the same links in both, so a screen reader meets each once.
 */
export function NavigationLinks({ destinations }: { destinations: Destination[] }): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { main, more } = barOf(destinations);
  return (
    <nav className="shell-nav" aria-label="Main">
      {main.map((destination) => (
        <NavigationLink key={destination.to} to={destination} isHere={isAt(destination, path)} />
      ))}
      {more.length > 0 && <More destinations={more} path={path} />}
    </nav>
  );
}

interface LinkProps {
  to: Destination;
  isHere: boolean;
  onFollow?(): void;
}

function NavigationLink({ to: { to, label, icon: Icon }, isHere, onFollow }: LinkProps): ReactNode {
  return (
    <Link to={to} className="shell-link" onClick={onFollow} {...(isHere ? { 'data-here': true, 'aria-current': 'page' as const } : {})}>
      <Icon size={18} stroke={1.7} aria-hidden="true" />
      <span>{label}</span>
    </Link>
  );
}

/** Its button, and its being closed, are there on narrow screens only. It is closed by Escape, by following a link, and by going elsewhere. */
function More({ destinations, path }: { destinations: readonly Destination[]; path: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isHere = destinations.some((destination) => isAt(destination, path));
  // What had the focus is about to vanish; beside the page, where nothing does, the button is not there to take it.
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && whole.current?.contains(target) === false) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen]);
  return (
    <div className="shell-more" ref={whole}>
      <button
        type="button"
        ref={button}
        className="shell-link shell-more-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        {...(isHere ? { 'data-here': true, 'aria-current': 'true' as const } : {})}
      >
        <IconDots size={18} stroke={1.7} aria-hidden="true" />
        <span>More</span>
      </button>
      <div className="shell-more-list" id={id} {...(isOpen ? { 'data-open': true } : {})}>
        {destinations.map((destination) => (
          <NavigationLink key={destination.to} to={destination} isHere={isAt(destination, path)} onFollow={close} />
        ))}
      </div>
    </div>
  );
}
