import { OpenStreams } from './open-streams';

it('has three places for each user, which can be given back', () => {
  const streams = new OpenStreams();
  const [first] = [streams.take('ann'), streams.take('ann'), streams.take('ann')];
  expect(() => streams.take('ann')).toThrow('At most 3');
  streams.take('bob');
  first();
  streams.take('ann');
  expect(() => streams.take('ann')).toThrow('At most 3');
});
