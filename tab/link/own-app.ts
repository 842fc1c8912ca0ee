import { createContext } from 'react';

/** The app's id in Teams, which is the bot's own app id; empty where it is not known. */
export const OwnApp = createContext('');
