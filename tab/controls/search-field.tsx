import { Search20Regular } from '@fluentui/react-icons';
import styles from './search-field.module.css';

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

export function SearchField({ label, value, onChange }: Props) {
  return (
    <span className={styles.search}>
      <Search20Regular aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
