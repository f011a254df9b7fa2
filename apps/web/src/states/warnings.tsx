import { Notice } from './notice';

/** What one should know although it went well. Nothing where there is nothing. */
export function Warnings({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Notice title="Worth knowing" tone="middle">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
