import { useEffect, useRef, useState, type ReactNode } from 'react';

interface FilterTextProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  onChange(value: string | undefined): void;
}

/** A search field that writes to the address bar once typing pauses. */
export function FilterText({ label, placeholder, value, onChange }: FilterTextProps): ReactNode {
  const [text, setText] = useState(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const typed = (next: string): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim() === '' ? undefined : next.trim()), 300);
  };
  return (
    <input type="search" aria-label={label} placeholder={placeholder} value={text} onChange={(event) => typed(event.currentTarget.value)} />
  );
}
