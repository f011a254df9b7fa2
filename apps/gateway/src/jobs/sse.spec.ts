import { frameText } from './sse';

it('is one event in one block, whatever the text holds', () => {
  const text = frameText({ id: '7', event: 'progress', data: { note: 'a\nb\r\ndata: c' } });
  expect(text).toBe('event: progress\nid: 7\ndata: {"note":"a\\nb\\r\\ndata: c"}\n\n');
});
